package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.embeddedmongo.StoredCollection.Found;

/** A query whose next batch is read when the client asks for it. As with MongoDB, 16 MB end a batch. */
final class LazyCursor extends AbstractCursor {

    private final Iterator<Found> found;
    private final UnaryOperator<List<Document>> projection;

    LazyCursor(long id, Iterator<Found> found, UnaryOperator<List<Document>> projection) {
        super(id);
        this.found = found;
        this.projection = projection;
    }

    @Override
    public synchronized boolean isEmpty() {
        return !found.hasNext();
    }

    @Override
    public synchronized List<Document> takeDocuments(int numberToReturn) {
        int most = numberToReturn > 0 ? numberToReturn : Integer.MAX_VALUE;
        List<Document> batch = new ArrayList<>();
        long bytes = 0;
        while (batch.size() < most && bytes < BsonConstants.MAX_BSON_OBJECT_SIZE && found.hasNext()) {
            Found next = found.next();
            batch.add(next.document());
            bytes += next.size();
        }
        return projection.apply(batch);
    }
}
