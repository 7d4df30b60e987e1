package org.rapporteur.gateway.practices.questionnaire;

import org.rapporteur.shared.vocabulary.Questionnaire.Field;

/** The names of the controls of a questionnaire: the paths of their values in the command. */
public final class Control {
    private Control() {
    }

    /** The control in which a field is answered. */
    public static String of(Field field) {
        return switch (field.type()) {
            case DOMAINS -> "content.domains";
            case LIST, LINKS, CHOICE, GEOGRAPHY, FILES -> path(field) + ".items";
            case PERIOD -> path(field) + ".period.from";
            default -> field.id().equals("name") ? "content.name" : path(field) + ".text";
        };
    }

    /** What stands before the controls of a field. */
    public static String path(Field field) {
        return "content.answers." + field.id();
    }
}
