package org.rapporteur.query.telling.views;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which editions of a view there are: each is all of its documents, made from the log from its beginning.
 *
 * @param revision counts changes of this record: a change is made to the one that was read, or not at all
 * @param serving the edition that answers queries
 * @param building the one that is being made beside it
 * @param last the newest there has been
 * @param target the end of the log when it was asked for
 * @param retired those that answered before, until they are dropped
 */
public record Editions(long revision, int serving, @Nullable Integer building, int last, long target,
        @Nullable Instant askedAt, List<Retired> retired) {
    public static final Editions FIRST = new Editions(0, 1, null, 1, 0, null, List.of());

    /** An edition that answers no more. */
    public record Retired(int edition, Instant at) {}

    /** All that are kept up with the log. */
    public List<Integer> all() {
        return Stream.concat(IntStream.of(serving).boxed(),
                Stream.concat(Stream.ofNullable(building), retired.stream().map(Retired::edition))).toList();
    }

    Editions asked(long head, Instant at) {
        return new Editions(revision + 1, serving, last + 1, last + 1, head, at, retired);
    }

    /** The one that is being made answers from now on. */
    Editions turned(int made, Instant at) {
        return new Editions(revision + 1, made, null, last, target, askedAt, and(new Retired(serving, at)));
    }

    Editions abandoned(int unmade, Instant at) {
        return new Editions(revision + 1, serving, null, last, target, askedAt, and(new Retired(unmade, at)));
    }

    Editions without(int dropped) {
        return new Editions(revision + 1, serving, building, last, target, askedAt,
                retired.stream().filter(one -> one.edition() != dropped).toList());
    }

    private List<Retired> and(Retired one) {
        return Stream.concat(retired.stream(), Stream.of(one)).toList();
    }
}
