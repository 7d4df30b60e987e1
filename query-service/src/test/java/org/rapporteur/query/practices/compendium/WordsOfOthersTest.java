package org.rapporteur.query.practices.compendium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Service;
import org.rapporteur.query.support.Story;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.CallQuery.RespondentProfile;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.PracticeEvent.CategoryAssigned;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentTagged;
import org.rapporteur.shared.practices.PracticeEvent.PracticeAccepted;
import org.rapporteur.shared.practices.PracticeEvent.PracticePublished;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.VocabularyVersionPublished;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeQuery.Facet;
import org.rapporteur.shared.practices.PracticeQuery.FacetValue;
import org.rapporteur.shared.practices.PracticeQuery.Practices;
import org.rapporteur.shared.practices.PracticeQuery.Statistics;
import org.rapporteur.shared.vocabulary.Term;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.OrganisationId;

/** Some group somewhere would write into the public compendium of all. */
class WordsOfOthersTest {
    private static final VersionRef THEIRS = new VersionRef("theirs", 1);
    private static final OrganisationId ELSEWHERE = new OrganisationId(Cast.uuid("elsewhere"));
    private static final CallId THEIR_CALL = new CallId(Cast.uuid("their call"));
    private static final PracticeId THEIR_PRACTICE = new PracticeId(Cast.uuid("their practice"));
    private static final Bilingual RENAMED = new Bilingual("Anything at all", "N’importe quoi");

    private Service service;
    private long position;

    @BeforeEach
    void start() {
        service = Service.start();
        service.tell();
        say(new VocabularyVersionPublished(Story.NETWORK, ELSEWHERE, theirs(), THEIRS));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static Vocabulary theirs() {
        return new Vocabulary(THEIRS, List.of(), List.of(term("1"), term("99")), List.of(), List.of(), List.of());
    }

    private static Term term(String code) {
        return new Term(code, RENAMED, List.of(), null);
    }

    private void say(Event... facts) {
        for (Event fact : facts) {
            position = service.append(fact, Map.of("actor", service.person(Cast.THEODORA).value(), "role",
                    "SECRETARIAT"));
        }
    }

    private <T> T ask(String path, Class<T> type) {
        return service.web().get().uri(path + "?minPosition=" + position).exchange().expectStatus().isOk()
                .expectBody(type).returnResult().getResponseBody();
    }

    private Map<String, Bilingual> categories() {
        Map<String, Bilingual> words = new LinkedHashMap<>();
        for (Labelled one : ask("/api/statistics", Statistics.class).categories()) {
            words.put(one.code(), one.label());
        }
        return words;
    }

    private List<FacetValue> facet(String name) {
        return ask("/api/practices", Practices.class).facets().stream().filter(one -> one.name().equals(name))
                .map(Facet::values).findFirst().orElseThrow();
    }

    @Test
    void a_vocabulary_that_no_call_of_what_is_published_has_changes_neither_words_nor_figures() {
        assertThat(categories()).containsOnlyKeys("1", "2", "3", "4", "5", "6", "7", "8", "9")
                .doesNotContainValue(RENAMED);
        assertThat(facet("category")).extracting(FacetValue::value).doesNotContain("99");
        assertThat(facet("category")).extracting(FacetValue::label).doesNotContain(RENAMED);
        assertThat(ask("/api/respondents/LU", RespondentProfile.class).categories()).extracting(FacetValue::label)
                .doesNotContain(RENAMED);
    }

    @Test
    void with_a_practice_of_theirs_their_own_codes_have_words_and_those_of_others_keep_theirs() {
        say(new CallOpened(THEIR_CALL, Story.NETWORK, ELSEWHERE, Story.words("Their call"), Story.words("Tell"),
                Story.QUESTIONNAIRE, THEIRS, List.of(), null, Story.DEADLINE),
                new PracticeSubmitted(THEIR_PRACTICE, THEIR_CALL, Story.NETWORK, Story.code("LU"), null,
                        Story.contact(THEIR_PRACTICE), Story.shortContent("La leur")),
                new CategoryAssigned(THEIR_PRACTICE, "99", List.of(), true, null, null),
                new PracticeAccepted(THEIR_PRACTICE, null), new PracticePublished(THEIR_PRACTICE));

        assertThat(categories()).containsEntry("99", RENAMED).doesNotContainEntry("1", RENAMED);
    }

    @Test
    void a_name_that_reads_like_a_code_is_another_instrument() {
        say(new InstrumentTagged(Story.CAFES, "esf", true, null, false),
                new InstrumentTagged(Story.CAFES, "ESF", false, null, false));

        assertThat(facet("instrument")).extracting(FacetValue::value).contains("esf", "~esf");
        assertThat(facet("instrument")).filteredOn(one -> one.value().equals("esf")).extracting("label.en")
                .containsExactly("European Social Fund");
    }
}
