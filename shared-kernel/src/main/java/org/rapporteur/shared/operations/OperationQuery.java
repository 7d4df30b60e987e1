package org.rapporteur.shared.operations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What those who run the platform can ask about it, and what is answered. */
public final class OperationQuery {
    private OperationQuery() {
    }

    /**
     * {@code GET /api/operations/views}: how the read models stand, for administrators and programs with the scope
     * {@code operations}. {@code POST /api/operations/views/{view}/rebuild} has one made anew beside the one that answers,
     * {@code POST /api/operations/views/rebuild} all of them; {@code DELETE} gives a rebuild up.
     *
     * @param head the end of the log: the next position to come
     */
    public record Views(long head, List<ViewState> items) {}

    /**
     * @param version counts what its documents mean
     * @param edition counts how often it was made from the log
     * @param position what it reflects: the next position to come
     * @param failure what its projection stands still on
     */
    public record ViewState(String name, int version, int edition, long position, @Nullable String failure,
            @Nullable Rebuild rebuild) {}

    /**
     * A new edition that is being made.
     *
     * @param position what it reflects so far
     */
    public record Rebuild(int edition, long position, Instant askedAt, @Nullable String failure) {}
}
