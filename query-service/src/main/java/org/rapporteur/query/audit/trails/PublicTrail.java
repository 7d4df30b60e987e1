package org.rapporteur.query.audit.trails;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.audit.trails.TrailDocument.Change;
import org.rapporteur.query.audit.trails.TrailDocument.Entry;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.shared.Trail;

/**
 * What the public hears of a published practice's history: by which delegation and role, never by whom.
 *
 * <p>How it was classified is told with reasons, as the practice's page does; what the group and the delegation wrote to
 * each other, and earlier texts, stay theirs.
 */
final class PublicTrail {
    private static final Set<String> CLASSIFICATION = Set.of("practices.CategoryAssigned", "practices.CategoryRemoved",
            "practices.PracticeLeftUncategorised", "practices.PriorityDomainAssigned", "practices.InnovationTypeSet",
            "practices.CharterArticleLinked", "practices.CharterArticleUnlinked",
            "practices.InstrumentTagged", "practices.InstrumentUntagged");
    /** What the group says about a practice is not even counted. */
    private static final Set<String> WITHIN_THE_GROUP = Set.of("practices.PracticeCommented",
            "practices.InternalNoteAdded", "practices.WithdrawalRequested", "practices.WithdrawalDeclined");
    private static final List<String> FIELDS = List.of("category.", "uncategorised", "assignedDomains", "innovation",
            "article.", "instrument.", "transfer",
            "status");

    private PublicTrail() {
    }

    static List<Trail.Entry> of(List<Entry> entries) {
        return entries.stream().filter(one -> !WITHIN_THE_GROUP.contains(one.event())).map(PublicTrail::entry)
                .toList();
    }

    private static Trail.Entry entry(Entry one) {
        @Nullable
        String reason = CLASSIFICATION.contains(one.event()) ? one.reason() : null;
        return new Trail.Entry(one.position(), one.at(), one.event(), null, one.role(), one.delegation(),
                reason, one.changes().stream().filter(PublicTrail::isPublic).map(PublicTrail::change).toList());
    }

    private static boolean isPublic(Change change) {
        return !change.isPersonal() && FIELDS.stream().anyMatch(field -> change.field().startsWith(field));
    }

    private static Trail.Change change(Change change) {
        return new Trail.Change(change.field(), text(change.before()), text(change.after()));
    }

    private static @Nullable String text(@Nullable Value value) {
        return value == null ? null : value.text();
    }
}
