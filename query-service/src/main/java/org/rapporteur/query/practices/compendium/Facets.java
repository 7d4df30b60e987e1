package org.rapporteur.query.practices.compendium;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.Labels;
import org.rapporteur.query.practices.practice.Classification.Category;
import org.rapporteur.query.practices.practice.Marks;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.NormalisedName;
import org.rapporteur.shared.practices.Period;

/** The sides from which the compendium can be looked at: each knows which of its values a practice has. */
enum Facets {
    RESPONDENT("respondent"), RESPONDENT_TYPE("respondentType"), DOMAIN("domain"), CATEGORY("category"), SUB_CATEGORY(
            "subCategory"), INNOVATION("innovation"), ARTICLE("article"), INSTRUMENT(
                    "instrument"), TARGET_GROUP("targetGroup"), PARTNER(
                            "partner"), PERIOD("period"), CALL("call"), STATUS("status");

    /** The sides of what is published: all of it stands at the same point of its life. */
    static final List<Facets> OF_WHAT_IS_PUBLISHED = Arrays.stream(values()).filter(one -> one != STATUS).toList();

    private final String parameter;

    Facets(String parameter) {
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }

    static final String TARGET_GROUPS = "targetGroups";
    static final String PARTNERS = "partners";

    /** The values that a practice has by itself, for each facet. */
    static Map<Facets, Set<String>> of(PracticeDocument practice) {
        Map<Facets, Set<String>> values = new EnumMap<>(Facets.class);
        for (Facets facet : values()) {
            values.put(facet, facet.values(practice));
        }
        return values;
    }

    /** The values of a practice; of which kind its respondent is, is known to the organisation only. */
    Set<String> values(Entry entry, Directory names) {
        return this == RESPONDENT_TYPE ? respondentType(entry, names) : entry.values(this);
    }

    private Set<String> values(PracticeDocument practice) {
        return switch (this) {
            case RESPONDENT -> Set.of(practice.delegation().value());
            case RESPONDENT_TYPE -> Set.of();
            case DOMAIN -> domains(practice);
            case CATEGORY -> categories(practice);
            case SUB_CATEGORY -> subCategories(practice);
            case INNOVATION -> innovation(practice);
            case ARTICLE -> articles(practice);
            case INSTRUMENT -> practice.classification().marks().instruments().stream().map(one -> one.ref().value())
                    .collect(Collectors.toSet());
            case STATUS -> Set.of(practice.status().code());
            case TARGET_GROUP -> items(practice, TARGET_GROUPS).keySet();
            case PARTNER -> items(practice, PARTNERS).keySet();
            case PERIOD -> years(practice);
            case CALL -> Set.of(practice.call().value());
        };
    }

    /** The entries of a list answer, as they are compared and as they are written. */
    static Map<String, String> items(PracticeDocument practice, String field) {
        Answer answer = practice.content().answers().get(field);
        Map<String, String> items = new LinkedHashMap<>();
        if (answer != null) {
            answer.items().stream().filter(item -> !item.isBlank())
                    .forEach(item -> items.putIfAbsent(NormalisedName.of(item).value(), item.strip()));
        }
        return items;
    }

    private static Set<String> respondentType(Entry entry, Directory names) {
        return names.call(entry.practice().call())
                .map(call -> names.delegation(call.organisation(), entry.practice().delegation()))
                .map(delegation -> Set.of(delegation.kind().name())).orElse(Set.of());
    }

    private static Set<String> domains(PracticeDocument practice) {
        Stream<String> own = practice.content().otherDomain() == null ? Stream.of() : Stream.of(Labels.OTHER);
        return Stream.concat(practice.classification().domains().stream(), own).collect(Collectors.toSet());
    }

    private static Set<String> categories(PracticeDocument practice) {
        List<Category> categories = practice.classification().categories();
        return categories.isEmpty()
                ? Set.of(Labels.NO_CATEGORY)
                : categories.stream().map(Category::category).collect(Collectors.toSet());
    }

    private static Set<String> subCategories(PracticeDocument practice) {
        return practice.classification().categories().stream().flatMap(one -> one.subCategories().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> innovation(PracticeDocument practice) {
        Marks.Innovation innovation = practice.classification().marks().innovation();
        if (innovation == null) {
            return Set.of(Labels.UNSET);
        }
        return innovation.types().isEmpty() ? Set.of(Labels.NONE) : Set.copyOf(innovation.types());
    }

    /** Who looks for an article finds what is linked to any of its paragraphs too. */
    private static Set<String> articles(PracticeDocument practice) {
        return practice.classification().marks().articles().stream().map(Marks.CharterLink::ref)
                .flatMap(ref -> Stream.of(ref.article(), ref.toString())).collect(Collectors.toSet());
    }

    private static Set<String> years(PracticeDocument practice) {
        Answer answer = practice.content().answers().get("duration");
        Period period = answer == null ? null : answer.period();
        return period == null ? Set.of() : years(period, year(practice.milestones().submittedAt().toString()));
    }

    /** An open end reaches to the year in which the delegation told of it: more is not known. */
    private static Set<String> years(Period period, int toldIn) {
        String from = period.from() == null ? period.to() : period.from();
        if (from == null) {
            return Set.of();
        }
        int first = year(from);
        int last = period.to() != null ? year(period.to()) : period.openEnded() ? Math.max(first, toldIn) : first;
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).collect(Collectors.toSet());
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, 4));
    }
}
