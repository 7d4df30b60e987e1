package org.rapporteur.shared;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapporteur.shared.practices.Period;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.Invitee;

/** One message of every type with every component filled: what its approved file shows. */
final class Examples {
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Examples() {
    }

    static <T> T of(Class<T> type) {
        return type.cast(record(type));
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(one -> value(one.getName(), one.getAnnotatedType())).toArray();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No example of " + type, e);
        }
    }

    private static Object value(String name, AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            return arguments.length == 1
                    ? List.of(value(name, arguments[0]))
                    : Map.of("purpose", value(name, arguments[1]));
        }
        return value(name, (Class<?>) type.getType());
    }

    private static Object value(String name, Class<?> type) {
        if (type == String.class) {
            return text(name);
        }
        if (type == Instant.class) {
            return Instant.parse("2017-06-30T21:59:00Z");
        }
        if (type == LocalDate.class) {
            return LocalDate.parse("2016-12-08");
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == int.class || type == Integer.class) {
            return name.equals("fromYear") ? 2017 : 2;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : special(name, type);
    }

    private static Object special(String name, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "DelegationCode" -> new DelegationCode("BE-VLG");
            case "VersionRef" -> new VersionRef("pecs", 1);
            case "Period" -> new Period("2014", "2016-03", false, "One day each year");
            case "Questionnaire" -> Forms.questionnaire();
            case "Vocabulary" -> Forms.vocabulary();
            case "Invitee" -> new Invitee("Ottavia Lindwater", "ottavia@example.org", HASH);
            case "PracticeContent" -> record(PracticeContent.class);
            default -> type.getRecordComponents().length == 1 ? identifier(name, type) : record(type);
        };
    }

    private static Object identifier(String name, Class<?> type) {
        try {
            return type.getDeclaredConstructor(String.class)
                    .newInstance(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .toString());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No example of " + type, e);
        }
    }

    private static String text(String name) {
        return switch (name) {
            case "codeHash", "hash" -> HASH;
            case "email", "contactEmail" -> "ottavia@example.org";
            case "category" -> "3";
            case "subCategories" -> "3.1";
            case "domains" -> "II";
            case "types" -> "reform";
            case "article" -> "19";
            case "paragraph" -> "6";
            case "instrument" -> "europe-2020";
            default -> "The " + name;
        };
    }
}
