package org.rapporteur.query.telling.views;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents of whichever edition of a view answers now. */
final class Served<D> implements ViewReader<D> {
    /** An edition with its documents: readers see both change at once. */
    record Current<D>(int edition, MongoDocuments<D> documents) {}

    private volatile Current<D> current;

    Served(Current<D> first) {
        this.current = first;
    }

    void turn(Current<D> next) {
        current = next;
    }

    int edition() {
        return current.edition();
    }

    @Override
    public Optional<D> find(String key) {
        return current.documents().find(key);
    }

    @Override
    public Map<String, D> find(Collection<String> keys) {
        return current.documents().find(keys);
    }

    @Override
    public List<D> where(String field, Collection<String> values) {
        return current.documents().where(field, values);
    }

    @Override
    public List<D> all() {
        return current.documents().all();
    }

    @Override
    public List<Placed<D>> changedSince(long position) {
        return current.documents().changedSince(position);
    }
}
