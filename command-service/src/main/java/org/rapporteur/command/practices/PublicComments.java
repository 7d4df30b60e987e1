package org.rapporteur.command.practices;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.CommentId;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommentedPublicly;
import org.rapporteur.shared.practices.PracticeEvent.PublicCommentTakenBack;
import org.rapporteur.shared.workinggroups.DelegationCode;

/**
 * The comments on a practice that everybody reads, as rules ask about them.
 *
 * @param authors in whose name each was written, those that were taken back included
 */
public record PublicComments(Map<CommentId, DelegationCode> authors, Set<CommentId> takenBack) {
    public static final PublicComments NONE = new PublicComments(Map.of(), Set.of());

    public PublicComments evolve(Event event) {
        return switch (event) {
            case PracticeCommentedPublicly e -> {
                Map<CommentId, DelegationCode> more = new HashMap<>(authors);
                more.put(e.comment(), e.delegation());
                yield new PublicComments(more, takenBack);
            }
            case PublicCommentTakenBack e -> {
                Set<CommentId> more = new HashSet<>(takenBack);
                more.add(e.comment());
                yield new PublicComments(authors, more);
            }
            default -> this;
        };
    }

    public Optional<DelegationCode> author(CommentId comment) {
        return Optional.ofNullable(authors.get(comment));
    }

    public boolean stands(CommentId comment) {
        return !takenBack.contains(comment);
    }
}
