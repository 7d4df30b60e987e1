package org.rapporteur.query.telling.views;

import com.mongodb.client.MongoDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.query.telling.views.Served.Current;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** The stored documents of every view: what queries read, and the editions behind it. */
public final class ViewStores {
    private final Map<String, Served<?>> served = new LinkedHashMap<>();
    private final Sinks.Many<String> turns = Sinks.many().multicast().directBestEffort();
    private final MongoDatabase database;
    private final Registry registry;

    public ViewStores(List<View<?>> views, MongoDatabase database, Registry registry) {
        this.database = database;
        this.registry = registry;
        views.forEach(view -> served.put(view.name(), first(view)));
    }

    private <D> Served<D> first(View<D> view) {
        return new Served<>(new Current<>(1, documents(view, 1)));
    }

    /** The documents of one edition. */
    public <D> MongoDocuments<D> documents(View<D> view, int edition) {
        return new MongoDocuments<>(view, collection(view, edition), database, registry);
    }

    /** The first edition has the view's own name, later ones their number behind it. */
    public static String collection(View<?> view, int edition) {
        return edition == 1 ? view.collection() : view.collection() + "_e" + edition;
    }

    /** What queries read, whichever edition answers. */
    public <D> ViewReader<D> of(View<D> view) {
        return servedOf(view);
    }

    public int edition(View<?> view) {
        return servedOf(view).edition();
    }

    /** Lets readers read another edition, from one moment to the next. */
    public <D> void turn(View<D> view, int edition, MongoDocuments<D> documents) {
        servedOf(view).turn(new Current<>(edition, documents));
        turns.tryEmitNext(view.name());
    }

    /** The names of views whose readers have just come to another edition. */
    public Flux<String> turns() {
        return turns.asFlux();
    }

    @SuppressWarnings("unchecked") // why: the store was made from the view of the same name, for its documents
    private <D> Served<D> servedOf(View<D> view) {
        Served<?> store = served.get(view.name());
        if (store == null) {
            throw new IllegalArgumentException("The view " + view.name() + " is not registered: make it a component");
        }
        return (Served<D>) store;
    }
}
