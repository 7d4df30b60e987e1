package org.rapporteur.query.telling.processing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.MongoDocuments;
import org.rapporteur.query.telling.views.Positions;
import org.rapporteur.query.telling.views.Projection;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.query.telling.views.ViewStores;

/** A view that follows the log into its collection. */
public final class LiveView<D> {
    private final View<D> view;
    private final MongoDocuments<D> documents;
    private final Projection<D> projection;
    private final Positions positions;
    private final ViewStatus status;

    public LiveView(View<D> view, MongoDocuments<D> documents, Positions positions, ViewStatus status) {
        this.view = view;
        this.documents = documents;
        this.projection = new Projection<>(view, documents);
        this.positions = positions;
        this.status = status;
    }

    public static <D> LiveView<D> of(View<D> view, ViewStores stores, Positions positions, Clock clock) {
        return new LiveView<>(view, stores.of(view), positions, new ViewStatus(clock));
    }

    public String name() {
        return view.name();
    }

    public View<D> view() {
        return view;
    }

    public ViewStatus status() {
        return status;
    }

    /** Makes what the view needs in the database, and says how far it was when the program stopped. */
    public void prepare() {
        documents.prepare();
        positions.reached(view.name(), documents.position());
    }

    /** @param end the position after the last of the facts */
    void project(List<EventMessage> batch, long end) {
        List<Happened> facts = read(batch, end - batch.size());
        requireNoGap(facts.getFirst());
        projection.project(facts);
        status.projected(facts.getLast().at());
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
                            .formatted(name(), documents.position(), first.position()));
        }
    }

    /** @param end the position after the last fact whose documents and token are stored */
    void announce(long end) {
        positions.reached(name(), end);
    }

    void failed(Throwable cause) {
        status.failed(cause);
    }
}
