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
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.CarriedOn;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateCommand.LinkOutput;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.NotFollowed;
import org.rapporteur.shared.mandates.Output;
import org.rapporteur.shared.practices.Period;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.Invitee;

/** One message of every type with every component filled: what its approved file shows. */
final class Examples {
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final Bilingual TEXT = new Bilingual("The en", "The fr");

    private Examples() {
    }

    static <T> T of(Class<T> type) {
        return type.cast(type == LinkOutput.class ? linkOutput() : record(type));
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
            case "MandatePeriod" -> MandatePeriod.startingIn(2016);
            case "MandateTask" -> new MandateTask("2", TEXT, "1");
            case "Conclusion" -> new Conclusion("2", null, Advice.PRIORITY, text("reason"));
            case "CarriedOn" -> carriedOn();
            case "NotFollowed" -> new NotFollowed("3", null, null, text("reason"));
            case "Output" -> output();
            case "Invitee" -> new Invitee("Ottavia Lindwater", "ottavia@example.org", HASH);
            case "PracticeContent" -> record(PracticeContent.class);
            default -> type.getRecordComponents().length == 1 ? identifier(name, type) : record(type);
        };
    }

    private static Output output() {
        return new Output(Output.Kind.PRACTICE, "9c5b94b1-35ad-49bb-b118-8e8fc24abf80", "PECS(2017)6", text("title"),
                Language.EN, LocalDate.parse("2017-11-30"), "https://example.org/report");
    }

    /** It is on a task or on an activity, never on both. */
    private static LinkOutput linkOutput() {
        return new LinkOutput((MandateId) identifier("mandate", MandateId.class), "2", null, output());
    }

    private static CarriedOn carriedOn() {
        return new CarriedOn((ActivityId) identifier("activity", ActivityId.class), null, "2",
                TEXT, TEXT, (PersonId) identifier("lead", PersonId.class),
                LocalDate.parse("2018-01-01"), LocalDate.parse("2018-12-31"));
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
            case "task" -> "2";
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
