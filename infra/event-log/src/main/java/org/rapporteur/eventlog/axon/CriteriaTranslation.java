package org.rapporteur.eventlog.axon;

import java.util.Set;
import java.util.stream.Collectors;

import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.Criterion;
import org.rapporteur.eventlog.Tag;

/** Axon's criteria in the words of the log. */
final class CriteriaTranslation {

    /** A type that nobody uses: only a branch that matches everything matches it without tags. */
    private static final QualifiedName UNUSED = new QualifiedName("eventlog.no-such-type/7f1c0d4e");

    private CriteriaTranslation() {
    }

    /** why: flatten() loses branches that match everything, so they are asked for first. */
    static Criteria toLog(EventCriteria criteria) {
        return criteria.matches(UNUSED, Set.of())
                ? Criteria.any()
                : new Criteria(criteria.flatten().stream().map(CriteriaTranslation::toLog).collect(Collectors.toSet()));
    }

    private static Criterion toLog(EventCriterion criterion) {
        return new Criterion(criterion.types().stream().map(QualifiedName::fullName).collect(Collectors.toSet()),
                tagsToLog(criterion.tags()));
    }

    static Set<Tag> tagsToLog(Set<org.axonframework.messaging.eventstreaming.Tag> tags) {
        return tags.stream().map(tag -> new Tag(tag.key(), tag.value())).collect(Collectors.toSet());
    }

    static Set<org.axonframework.messaging.eventstreaming.Tag> tagsToAxon(Set<Tag> tags) {
        return tags.stream().map(tag -> new org.axonframework.messaging.eventstreaming.Tag(tag.key(), tag.value()))
                .collect(Collectors.toSet());
    }
}
