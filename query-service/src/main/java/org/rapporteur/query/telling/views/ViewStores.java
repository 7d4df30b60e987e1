package org.rapporteur.query.telling.views;

import com.mongodb.client.MongoDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stored documents of every view. */
public final class ViewStores {
    private final Map<String, MongoDocuments<?>> stores = new LinkedHashMap<>();

    public ViewStores(List<View<?>> views, MongoDatabase database, Registry registry) {
        views.forEach(view -> stores.put(view.name(), new MongoDocuments<>(view, database, registry)));
    }

    @SuppressWarnings("unchecked") // why: the store was made from the view of the same name, for its documents
    public <D> MongoDocuments<D> of(View<D> view) {
        MongoDocuments<?> store = stores.get(view.name());
        if (store == null) {
            throw new IllegalArgumentException("The view " + view.name() + " is not registered: make it a component");
        }
        return (MongoDocuments<D>) store;
    }
}
