package org.rapporteur.query.telling.processing;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.MongoDocuments;
import org.rapporteur.query.telling.views.Projection;
import org.rapporteur.query.telling.views.View;

/** One edition of a view as it follows the log into its collection, whether it answers queries or is still being made. */
public final class Edition<D> {
    private final LiveView<D> live;
    private final int number;
    private final String collection;
    private final MongoDocuments<D> documents;
    private final Projection<D> projection;
    private final ViewStatus status;

    Edition(LiveView<D> live, int number, String collection, MongoDocuments<D> documents, ViewStatus status) {
        this.live = live;
        this.number = number;
        this.collection = collection;
        this.documents = documents;
        this.projection = new Projection<>(live.view(), documents);
        this.status = status;
    }

    public int number() {
        return number;
    }

    public String collection() {
        return collection;
    }

    public View<D> view() {
        return live.view();
    }

    public ViewStatus status() {
        return status;
    }

    MongoDocuments<D> documents() {
        return documents;
    }

    /** Makes what it needs in the database, and says how far it was when the program stopped. */
    public void prepare() {
        documents.prepare();
        announce(documents.position());
    }

    /** @param end the position after the last of the facts */
    void project(List<EventMessage> batch, long end) {
        List<Happened> facts = read(batch, end - batch.size());
        requireNoGap(facts.getFirst());
        projection.project(facts);
        if (status.failure() != null) {
            documents.failed(null);
        }
        status.progressed();
    }

    private static List<Happened> read(List<EventMessage> batch, long first) {
        List<Happened> facts = new ArrayList<>(batch.size());
        for (EventMessage message : batch) {
            facts.add(FactReader.read(message, first + facts.size()));
        }
        return facts;
    }

    private void requireNoGap(Happened first) {
        if (first.position() > documents.position()) {
            throw new IllegalStateException(
                    "The view %s reflects %d facts and gets number %d next: its documents and its token disagree, drop both."
                            .formatted(collection, documents.position(), first.position()));
        }
    }

    /** @param end the position after the last fact whose documents and token are stored, here or by another process */
    public void announce(long end) {
        live.reached(this, end);
    }

    void failed(Throwable cause) {
        status.failed(cause);
        documents.failed(String.valueOf(cause.getMessage()));
    }
}
