package org.rapporteur.query.practices.respondents;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.CallQuery.RespondentCount;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.DelegationView;

/** Who stands behind what is published: respondents, the states of their regions, and bodies that answered for them. */
final class PublishedRespondents {
    private final Directory names;
    private final List<PracticeDocument> published;
    private final Map<String, DelegationView> respondents = new TreeMap<>();
    private final Map<String, Integer> own = new HashMap<>();
    private final Map<String, Integer> onBehalf = new HashMap<>();

    PublishedRespondents(Collection<PracticeDocument> published, Directory names) {
        this.names = names;
        this.published = List.copyOf(published);
        published.forEach(this::learn);
        List.copyOf(respondents.values()).stream().map(PublishedRespondents::wholeOf)
                .forEach(this::learnWhole);
    }

    private void learn(PracticeDocument practice) {
        names.call(practice.call()).ifPresent(call -> {
            learn(names.delegation(call.organisation(), practice.delegation()), own);
            Optional.ofNullable(names.delegationOrNull(call.organisation(), practice.answeredBy()))
                    .ifPresent(body -> learn(body, onBehalf));
        });
    }

    private void learn(DelegationView respondent, Map<String, Integer> counts) {
        respondents.putIfAbsent(respondent.code().value(), respondent);
        counts.merge(respondent.code().value(), 1, Integer::sum);
    }

    /** The state of a region: the one that is registered, else the one whose code the region's begins with. */
    static @Nullable DelegationCode wholeOf(DelegationView one) {
        if (one.kind() != DelegationKind.REGION) {
            return null;
        }
        return one.partOf() != null ? one.partOf() : new DelegationCode(one.code().value().split("-", 2)[0]);
    }

    /** why: a state whose regions answer for themselves need not be registered. */
    private void learnWhole(@Nullable DelegationCode code) {
        if (code != null) {
            respondents.computeIfAbsent(code.value(), key -> registered(code).orElseGet(() -> state(code)));
        }
    }

    private Optional<DelegationView> registered(DelegationCode code) {
        return names.organisations().values().stream().flatMap(one -> one.delegation(code).stream()).findFirst();
    }

    private static DelegationView state(DelegationCode code) {
        Locale place = Locale.of("", code.value());
        return new DelegationView(code, DelegationKind.STATE,
                new Bilingual(place.getDisplayCountry(Locale.ENGLISH), place.getDisplayCountry(Locale.FRENCH)), null);
    }

    List<RespondentCount> all() {
        return respondents.values().stream().map(this::count).toList();
    }

    Optional<DelegationView> find(@Nullable DelegationCode code) {
        return code == null ? Optional.empty() : Optional.ofNullable(respondents.get(code.value()));
    }

    RespondentCount count(DelegationView respondent) {
        String code = respondent.code().value();
        int ofParts = parts(respondent).stream().mapToInt(RespondentCount::practices).sum();
        return new RespondentCount(respondent, own.getOrDefault(code, 0), ofParts, onBehalf.getOrDefault(code, 0));
    }

    List<RespondentCount> parts(DelegationView whole) {
        return respondents.values().stream().filter(one -> whole.code().equals(wholeOf(one))).map(this::count).toList();
    }

    List<PracticeDocument> of(DelegationView respondent) {
        return published.stream().filter(one -> one.delegation().equals(respondent.code())).toList();
    }

    List<PracticeDocument> answeredBy(DelegationView respondent) {
        return published.stream().filter(one -> respondent.code().equals(one.answeredBy())).toList();
    }
}
