package org.rapporteur.query.practices.compendium;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.Labels;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.practice.Classification.Category;
import org.rapporteur.query.practices.practice.Classification;
import org.rapporteur.query.practices.practice.Marks;
import org.rapporteur.query.practices.practice.PracticeDocument.Milestones;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.search.Found;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.telling.answering.Parameters;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.CharterRef;
import org.rapporteur.shared.practices.InstrumentRef;
import org.rapporteur.shared.practices.Period;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.springframework.util.LinkedMultiValueMap;

/** Counts what each choice would show in the most obvious way, for many made-up compendia and choices. */
class FacetOracleTest {
    private static final List<String> CODES = List.of("LU", "AM", "BE-WAL", "CINGO");
    private static final List<CallId> CALLS = List.of(Story.CALL, new CallId(Cast.uuid("another call")));
    private static final List<String> WORDS = List.of("young", "school", "help", "garden", "care");

    private final Directory names = new Directory(calls(), Map.of(), Map.of(Story.ORGANISATION,
            new GroupNames.Organisation(Story.ORGANISATION, Story.words("Council"), delegations())), Map.of(),
            new Labels(Versions.vocabularies().getFirst()));

    private static Map<String, CallDocument> calls() {
        Map<String, CallDocument> calls = new TreeMap<>();
        CALLS.forEach(call -> calls.put(call.value(), new CallDocument(call, Story.PLATFORM, Story.ORGANISATION,
                Story.words("Call"), Story.words("Tell"), Story.QUESTIONNAIRE, Story.VOCABULARY, List.of("I"), null,
                Instant.EPOCH, Story.DEADLINE, List.of(), null, List.of(), CallDocument.Terms.NONE)));
        return calls;
    }

    private static List<DelegationView> delegations() {
        List<DelegationKind> kinds = List.of(DelegationKind.STATE, DelegationKind.STATE, DelegationKind.REGION,
                DelegationKind.ORGANISATION);
        return IntStream.range(0, CODES.size()).mapToObj(i -> new DelegationView(Story.code(CODES.get(i)), kinds.get(i),
                Story.words(CODES.get(i)), null)).toList();
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> some(Random random, int most, List<String> of) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> one(random, of)).distinct().toList();
    }

    private static Entry practice(Random random, int number) {
        int from = 2010 + random.nextInt(5);
        Map<String, Answer> answers = Map.of("purpose", Answer.text(one(random, WORDS) + " " + one(random, WORDS)),
                "targetGroups", Answer.items(some(random, 2, List.of("Youth", "youth", "Elders"))), "partners",
                Answer.items(some(random, 2, List.of("Red Cross", "Cities", "Schools"))), "duration",
                Answer.period(new Period(random.nextBoolean() ? "" + from : null,
                        random.nextBoolean() ? "" + (from + random.nextInt(3)) : null, false, "about")));
        PracticeContent content = new PracticeContent(Language.EN, one(random, WORDS) + " " + number, List.of("I"),
                null, answers);
        List<Category> categories = some(random, 2, List.of("1", "2", "3")).stream()
                .map(code -> new Category(code, some(random, 1, List.of(code + ".1", code + ".2")), false, null, null))
                .toList();
        Instant published = Instant.ofEpochSecond(random.nextInt(1_000_000));
        return Entry.of(new PracticeDocument(new PracticeId(Cast.uuid("practice " + number)), one(random, CALLS),
                Story.PLATFORM, Story.code(one(random, CODES)), null, Cast.MIRELA.id(), PracticeStatus.PUBLISHED, 1,
                content, List.of(), List.of(), new Classification(some(random, 2, List.of("I", "II", "III")), false,
                        false, null, categories, null, marks(random)),
                List.of(), PracticeDocument.Remarks.NONE,
                new Milestones(Cast.MATHIS.id(), published, published, published, null, null), List.of()));
    }

    private static Marks marks(Random random) {
        List<Marks.CharterLink> links = some(random, 3, List.of("19", "19§6", "19§12", "30")).stream()
                .map(code -> code.split("§"))
                .map(parts -> new CharterRef(parts[0], parts.length > 1 ? parts[1] : null))
                .map(ref -> new Marks.CharterLink(ref, null, false)).toList();
        Marks.Innovation innovation = new Marks.Innovation(
                some(random, 2, List.of("reform", "information-technology")), null, false);
        List<Marks.InstrumentTag> tags = some(random, 2, List.of("esf", "amif")).stream()
                .map(code -> new Marks.InstrumentTag(new InstrumentRef(code, true), null, false)).toList();
        return new Marks(random.nextBoolean() ? innovation : null, links, tags);
    }

    private static Choices choices(Random random) {
        LinkedMultiValueMap<String, String> given = new LinkedMultiValueMap<>();
        Map<String, List<String>> possible = Map.of("respondent", CODES, "respondentType",
                List.of("STATE", "REGION", "BODY"), "domain", List.of("I", "II"), "category",
                List.of("1", "2", "uncategorised"), "subCategory", List.of("1.1", "2.2"), "innovation",
                List.of("reform", "none", "unset"), "article", List.of("19", "19§6", "30"), "targetGroup",
                List.of("Youth"), "partner", List.of("cities", "RED CROSS"), "period", List.of("2012", "2013"));
        possible.forEach((facet, values) -> {
            if (random.nextInt(4) == 0) {
                some(random, 2, values).forEach(value -> given.add(facet, value));
            }
        });
        if (random.nextBoolean()) {
            given.add("q", one(random, WORDS).substring(0, 3));
        }
        given.add("size", "100");
        return Choices.of(new Parameters(given));
    }

    private static boolean holds(Entry entry, @Nullable String words) {
        PracticeContent content = entry.practice().content();
        return words == null || (content.name() + content.answers().get("purpose").text()).contains(words);
    }

    private static @Nullable Found found(List<Entry> all, Choices choices) {
        Map<String, Float> scores = new TreeMap<>();
        all.stream().filter(entry -> holds(entry, choices.words()))
                .forEach(entry -> scores.put(entry.practice().practice().value(), 1f));
        return choices.words() == null ? null : new Found(scores, List.of(), null, List.of());
    }

    private List<Entry> matching(List<Entry> all, Choices choices, Set<Facets> ignored) {
        List<Entry> found = new ArrayList<>();
        for (Entry entry : all) {
            boolean fits = holds(entry, choices.words());
            for (Facets facet : Facets.values()) {
                List<String> wanted = choices.chosen(facet);
                fits &= ignored.contains(facet) || wanted.isEmpty()
                        || wanted.stream().anyMatch(facet.values(entry, names)::contains);
            }
            if (fits) {
                found.add(entry);
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_count_is_what_choosing_only_that_value_would_show(long seed) {
        Random random = new Random(seed);
        List<Entry> all = IntStream.range(0, 90).mapToObj(number -> practice(random, number)).toList();
        for (int round = 0; round < 40; round++) {
            Choices choices = choices(random);
            Search search = Search.over(all, choices, found(all, choices), names);

            assertThat(search.page()).containsExactlyInAnyOrderElementsOf(matching(all, choices, Set.of()));
            for (Facets facet : Facets.values()) {
                Map<String, Integer> expected = new TreeMap<>();
                matching(all, choices, Set.of(facet)).forEach(entry -> facet.values(entry, names)
                        .forEach(value -> expected.merge(value, 1, Integer::sum)));
                assertThat(search.counts(facet)).as("%s of %s", facet, choices).isEqualTo(expected);
            }
        }
    }
}
