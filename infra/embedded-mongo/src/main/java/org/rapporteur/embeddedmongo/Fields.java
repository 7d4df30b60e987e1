package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import java.util.List;

/** Reads the fields that a command must have. */
final class Fields {

    private Fields() {
    }

    static String text(Document command, String field) {
        return required(command, field, String.class);
    }

    static Document document(Document command, String field) {
        return required(command, field, Document.class);
    }

    static List<?> list(Document command, String field) {
        return required(command, field, List.class);
    }

    static int number(Document command, String field) {
        return required(command, field, Number.class).intValue();
    }

    private static <T> T required(Document command, String field, Class<T> type) {
        Object value = command.get(field);
        if (!type.isInstance(value)) {
            throw new BadValueException(
                    "The field '" + field + "' must be a " + type.getSimpleName() + ", not " + value);
        }
        return type.cast(value);
    }
}
