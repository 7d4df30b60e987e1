package org.rapporteur.query.telling.processing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.views.Positions;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.query.telling.views.ViewStores;

/**
 * A view as this program answers from it: one edition at a time.
 *
 * <p>Before readers come to another edition, the old one says no more until the new one has come as far: so nobody ever
 * reads an older state than before, and everybody reads the new one from one moment to the next.
 */
public final class LiveView<D> {
    private final View<D> view;
    private final ViewStores stores;
    private final Positions positions;
    private final Clock clock;
    private final Map<Integer, Edition<D>> others = new HashMap<>();
    private volatile Edition<D> serving;
    private volatile @Nullable Edition<D> coming;

    public LiveView(View<D> view, ViewStores stores, Positions positions, Clock clock) {
        this.view = view;
        this.stores = stores;
        this.positions = positions;
        this.clock = clock;
        this.serving = edition(1);
    }

    private Edition<D> edition(int number) {
        return new Edition<>(this, number, ViewStores.collection(view, number), stores.documents(view, number),
                new ViewStatus(clock));
    }

    /** The edition of this number; one that is new to this program answers nobody yet. */
    public synchronized Edition<D> make(int number) {
        return number == serving.number() ? serving : others.computeIfAbsent(number, this::edition);
    }

    /** The edition of this number answers nobody any more. */
    public synchronized void unmake(int number) {
        others.remove(number);
    }

    /** Answers from this edition from the start. */
    public synchronized Edition<D> begin(int number) {
        answerFrom(make(number));
        return serving;
    }

    public String name() {
        return view.name();
    }

    public View<D> view() {
        return view;
    }

    public Edition<D> serving() {
        return serving;
    }

    /** The edition that answers, and the one that is about to. */
    public List<Edition<D>> heard() {
        return Stream.concat(Stream.of(serving), Stream.ofNullable(coming)).toList();
    }

    public ViewStatus status() {
        return serving.status();
    }

    private void answerFrom(Edition<D> edition) {
        stores.turn(view, edition.number(), edition.documents());
        serving = edition;
    }

    /** Lets readers come to this edition as soon as it has come as far as what they have read. */
    public synchronized void turn(Edition<D> edition) {
        coming = edition;
        reached(edition, edition.documents().position());
    }

    synchronized void reached(Edition<?> edition, long position) {
        Edition<D> next = coming;
        if (next != null && edition == next && position >= positions.of(name())) {
            answerFrom(next);
            coming = null;
        }
        if (edition == serving && coming == null) {
            positions.reached(name(), position);
        }
    }
}
