package org.rapporteur.command.http;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.workinggroups.DelegationCode;

/** The shape of a message as a JSON Schema, read from its record. */
final class MessageSchema {
    private static final String TYPE = "type";

    private MessageSchema() {
    }

    static Map<String, Object> of(Class<?> type) {
        if (type == String.class) {
            return Map.of(TYPE, "string");
        }
        if (type == Instant.class) {
            return Map.of(TYPE, "string", "format", "date-time");
        }
        if (type == LocalDate.class) {
            return Map.of(TYPE, "string", "format", "date");
        }
        if (type == boolean.class) {
            return Map.of(TYPE, "boolean", "default", false);
        }
        if (type == Boolean.class) {
            return Map.of(TYPE, "boolean");
        }
        if (type == int.class || type == long.class || type == Integer.class) {
            return Map.of(TYPE, "integer");
        }
        return type.isEnum() ? enumeration(type) : type.isRecord() ? record(type) : Map.of();
    }

    private static Map<String, Object> enumeration(Class<?> type) {
        return Map.of(TYPE, "string", "enum",
                Arrays.stream(type.getEnumConstants()).map(one -> Json.stored().convertValue(one, String.class))
                        .toList());
    }

    private static Map<String, Object> record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (CommandBody.isScalar(type)) {
            return identifier(type);
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        Arrays.stream(components).forEach(one -> properties.put(one.getName(), within(type, one.getAnnotatedType())));
        Map<String, Object> schema = new LinkedHashMap<>(
                Map.of(TYPE, "object", "additionalProperties", false, "properties", properties));
        List<String> required = Arrays.stream(components).filter(MessageSchema::isRequired)
                .map(RecordComponent::getName).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    /** A record that holds others of its kind, such as a term with narrower ones, is said once. */
    private static Map<String, Object> within(Class<?> owner, AnnotatedType type) {
        boolean again = type instanceof AnnotatedParameterizedType generic
                && generic.getAnnotatedActualTypeArguments()[0].getType() == owner;
        return again ? Map.of(TYPE, "array", "items", Map.of(TYPE, "object")) : of(type);
    }

    private static Map<String, Object> identifier(Class<?> type) {
        return type == DelegationCode.class
                ? Map.of(TYPE, "string", "examples", List.of("LU", "BE-VLG", "CINGO"))
                : Map.of(TYPE, "string", "format", "uuid");
    }

    private static Map<String, Object> of(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            return arguments.length == 1
                    ? Map.of(TYPE, "array", "items", of(arguments[0]))
                    : Map.of(TYPE, "object", "additionalProperties", of(arguments[1]));
        }
        return of((Class<?>) type.getType());
    }

    private static boolean isRequired(RecordComponent component) {
        Class<?> type = component.getType();
        return type != boolean.class && !Collection.class.isAssignableFrom(type) && !Map.class.isAssignableFrom(type)
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
