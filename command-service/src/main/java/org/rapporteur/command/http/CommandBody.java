package org.rapporteur.command.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a message strictly: what is not part of it is an error, and every error names its field. */
public final class CommandBody {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build();

    private CommandBody() {
    }

    public static <T> T read(byte[] body, Class<T> type) {
        try {
            return storable(present(STRICT.readValue(body, type)));
        } catch (ValueInstantiationException e) {
            throw new InvalidMessage(violations(e));
        } catch (UnrecognizedPropertyException e) {
            throw invalid(JsonPath.of(e), "invalid.unknown-property");
        } catch (MismatchedInputException e) {
            throw invalid(JsonPath.of(e), "invalid.value");
        } catch (JacksonException e) {
            throw invalid(e instanceof DatabindException bound ? JsonPath.of(bound) : "", "invalid.json");
        }
    }

    private static <T> T present(@Nullable T message) {
        if (message == null) {
            throw invalid("", "invalid.json");
        }
        return message;
    }

    /** Half of a surrogate pair passes as JSON, but is no text that could be written down. */
    private static <T> T storable(T message) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(Json.stored().writeValueAsString(message))) {
            throw invalid("", "invalid.json");
        }
        return message;
    }

    private static List<Check.Violation> violations(ValueInstantiationException problem) {
        if (problem.getCause() instanceof InvalidMessage invalid) {
            String path = JsonPath.of(problem);
            boolean scalar = isScalar(problem.getType().getRawClass());
            return invalid.violations().stream()
                    .map(one -> new Check.Violation(scalar ? path : JsonPath.join(path, one.field()), one.rule(),
                            one.bound()))
                    .toList();
        }
        return List.of(new Check.Violation(JsonPath.of(problem), "invalid.value", null));
    }

    /** A code or an identifier is one value in JSON: its field is where it stands. */
    static boolean isScalar(Class<?> type) {
        return type.isEnum() || (type.isRecord() && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(
                        com.fasterxml.jackson.annotation.JsonValue.class));
    }

    private static InvalidMessage invalid(String field, String rule) {
        return new InvalidMessage(List.of(new Check.Violation(field, rule, null)));
    }
}
