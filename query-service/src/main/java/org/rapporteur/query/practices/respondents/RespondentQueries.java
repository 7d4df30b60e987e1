package org.rapporteur.query.practices.respondents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.query.practices.Directories;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.Labels;
import org.rapporteur.query.practices.Summaries;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.compendium.CompendiumIndex;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.CallQuery.AnsweredCall;
import org.rapporteur.shared.practices.CallQuery.RespondentProfile;
import org.rapporteur.shared.practices.CallQuery.Respondents;
import org.rapporteur.shared.practices.NormalisedName;
import org.rapporteur.shared.practices.PracticeQuery.FacetValue;
import org.rapporteur.shared.practices.PracticeQuery.PracticeSummary;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.springframework.stereotype.Component;

/** Answers who has something published, and what. */
@Component
class RespondentQueries {
    static final List<String> VIEWS = Stream.concat(Directories.VIEWS.stream(), Stream.of(CompendiumIndex.NAME))
            .toList();
    private static final Comparator<PracticeDocument> BY_NAME = Comparator
            .comparing((PracticeDocument one) -> NormalisedName.of(one.content().name()).value())
            .thenComparing(one -> one.practice().value());

    private final CompendiumIndex index;
    private final Directories directories;

    RespondentQueries(CompendiumIndex index, Directories directories) {
        this.index = index;
        this.directories = directories;
    }

    Respondents respondents(Reading reading) {
        List<PracticeDocument> published = index.published();
        return new Respondents(reading.position(), new PublishedRespondents(published, names(published)).all());
    }

    RespondentProfile profile(DelegationCode code, Reading reading) {
        List<PracticeDocument> published = index.published();
        Directory names = names(published);
        PublishedRespondents all = new PublishedRespondents(published, names);
        return profile(all.find(code).orElseThrow(NotFound::new), all, names, reading);
    }

    private RespondentProfile profile(DelegationView one, PublishedRespondents all, Directory names, Reading reading) {
        List<PracticeDocument> own = all.of(one);
        List<PracticeDocument> onBehalf = all.answeredBy(one);
        List<PracticeDocument> both = new ArrayList<>(own);
        both.addAll(onBehalf);
        return new RespondentProfile(reading.position(), all.count(one),
                all.find(PublishedRespondents.wholeOf(one)).orElse(null),
                all.parts(one), summaries(own, names), summaries(onBehalf, names), categories(both, names.newest()),
                domains(both, names.newest()),
                calls(both, names));
    }

    private Directory names(Collection<PracticeDocument> published) {
        return directories.of(published.stream().map(PracticeDocument::call).toList());
    }

    private static List<PracticeSummary> summaries(List<PracticeDocument> practices, Directory names) {
        return practices.stream().sorted(BY_NAME).flatMap(practice -> names.call(practice.call()).stream()
                .map(call -> Summaries.of(practice, call, names))).toList();
    }

    private static List<FacetValue> categories(List<PracticeDocument> practices, Labels labels) {
        Map<String, Integer> counts = counts(practices, RespondentQueries::categories);
        return counts.entrySet().stream().map(one -> new FacetValue(one.getKey(), labels.category(one.getKey()).label(),
                one.getValue(), false)).toList();
    }

    private static List<String> categories(PracticeDocument practice) {
        List<String> codes = practice.classification().categories().stream().map(one -> one.category()).toList();
        return codes.isEmpty() ? List.of(Labels.NO_CATEGORY) : codes;
    }

    private static List<FacetValue> domains(List<PracticeDocument> practices, Labels labels) {
        Map<String, Integer> counts = counts(practices, one -> one.classification().domains());
        return counts.entrySet().stream().map(one -> new FacetValue(one.getKey(), labels.domain(one.getKey()).label(),
                one.getValue(), false)).toList();
    }

    private static Map<String, Integer> counts(List<PracticeDocument> practices,
            Function<PracticeDocument, List<String>> codes) {
        Map<String, Integer> counts = new TreeMap<>();
        practices.forEach(one -> codes.apply(one).forEach(code -> counts.merge(code, 1, Integer::sum)));
        return counts;
    }

    private static List<AnsweredCall> calls(List<PracticeDocument> practices, Directory names) {
        Map<CallId, Long> counts = practices.stream()
                .collect(Collectors.groupingBy(PracticeDocument::call, Collectors.counting()));
        return counts.entrySet().stream()
                .flatMap(one -> names.call(one.getKey()).stream().map(call -> answered(call, one.getValue(), names)))
                .sorted(Comparator.comparing(AnsweredCall::openedAt).reversed()).toList();
    }

    private static AnsweredCall answered(CallDocument call, long practices, Directory names) {
        return new AnsweredCall(names.callRef(call), call.opens(), (int) practices);
    }
}
