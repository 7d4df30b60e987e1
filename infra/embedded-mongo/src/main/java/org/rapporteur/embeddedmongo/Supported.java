package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;

/** Refuses what would otherwise be ignored: a promise that is silently not kept is worse than an error. */
final class Supported {

    private static final int COMMAND_NOT_SUPPORTED = 115;

    private Supported() {
    }

    static void requireCommand(Document query) {
        for (String option : List.of("startTransaction", "collation")) {
            if (query.containsKey(option)) {
                throw refusal("option " + option);
            }
        }
        if (query.get("pipeline") instanceof List<?> stages && !stages.isEmpty()
                && stages.getFirst() instanceof Document first && first.containsKey("$changeStream")) {
            throw refusal("change streams");
        }
    }

    static void requireIndex(Document description) {
        for (String option : List.of("partialFilterExpression", "expireAfterSeconds", "collation")) {
            if (description.containsKey(option)) {
                throw refusal("indexes with " + option);
            }
        }
        Fields.document(description, "key").forEach((field, kind) -> {
            if (!(kind instanceof Number)) {
                throw refusal("indexes of the kind " + kind + " (on " + field + ")");
            }
        });
    }

    static MongoServerError refusal(String what) {
        return new MongoServerError(COMMAND_NOT_SUPPORTED, "CommandNotSupported",
                "The embedded store has no " + what + ". Do without, or connect to a real MongoDB.");
    }
}
