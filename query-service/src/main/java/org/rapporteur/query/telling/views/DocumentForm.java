package org.rapporteur.query.telling.views;

import org.bson.RawBsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import tools.jackson.databind.node.ObjectNode;

/** How a document is stored: its fields as they are, beside {@code _id} and {@code _next}. */
public final class DocumentForm<D> {
    static final String ID = "_id";
    static final String NEXT = "_next";
    private static final JsonWriterSettings RELAXED = JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private final Class<D> type;

    public DocumentForm(Class<D> type) {
        this.type = type;
    }

    /** The document as it is stored: the same document is the same bytes. */
    public RawBsonDocument write(Placed<D> placed) {
        ObjectNode all = Json.MAPPER.createObjectNode().put(ID, placed.key()).put(NEXT, placed.next());
        all.setAll((ObjectNode) Json.MAPPER.valueToTree(placed.document()));
        return RawBsonDocument.parse(Json.MAPPER.writeValueAsString(all));
    }

    Placed<D> read(RawBsonDocument stored) {
        ObjectNode all = (ObjectNode) Json.MAPPER.readTree(stored.toJson(RELAXED));
        String key = all.remove(ID).asString();
        long next = all.remove(NEXT).asLong();
        return new Placed<>(key, next, Json.MAPPER.treeToValue(all, type));
    }
}
