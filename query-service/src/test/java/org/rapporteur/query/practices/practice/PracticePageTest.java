package org.rapporteur.query.practices.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Cast.ANAHIT;
import static org.rapporteur.query.support.Cast.HENRIK;
import static org.rapporteur.query.support.Cast.KARIM;
import static org.rapporteur.query.support.Cast.LUCETTE;
import static org.rapporteur.query.support.Cast.MATHIS;
import static org.rapporteur.query.support.Cast.MIRELA;
import static org.rapporteur.query.support.Cast.ODILE;
import static org.rapporteur.query.support.Cast.OTTAVIA;
import static org.rapporteur.query.support.Cast.SORINA;
import static org.rapporteur.query.support.Cast.THEODORA;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.practices.ClarificationState;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeQuery;
import org.rapporteur.shared.practices.PracticeQuery.Clarification;
import org.rapporteur.shared.practices.PracticeQuery.Internal;
import org.rapporteur.shared.practices.PracticeQuery.PracticeNotice;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.PracticeQuery.Remark;
import org.rapporteur.shared.practices.PracticeQuery.WithdrawalRequest;
import org.rapporteur.shared.practices.PracticeStatus;

@ExtendWith(ToldStory.class)
class PracticePageTest {
    private static final Set<Cast> WHO_READS_NOTES_ON_THE_CAFES = Set.of(MIRELA, HENRIK, ANAHIT, SORINA);
    private static final Set<Cast> WHO_WORKS_ON_THE_CAFES = Set.of(MIRELA, ANAHIT, LUCETTE, MATHIS);

    @Test
    void everybody_reads_a_published_practice_without_contacts_and_what_is_internal(Told told) {
        PracticePage page = told.ask("/api/practices/" + Story.CAFES, PracticePage.class);

        assertThat(page.name()).isEqualTo("Cafés des générations");
        assertThat(page.status()).isEqualTo(PracticeStatus.PUBLISHED);
        assertThat(page.revision()).isEqualTo(2);
        assertThat(page.domains()).extracting("code").containsExactly("I", "III");
        assertThat(page.categories()).extracting("category.code").containsExactly("1", "4");
        assertThat(page.answers()).doesNotContainKey("contactName").containsKey("purpose");
        assertThat(page.translations()).singleElement().satisfies(one -> {
            assertThat(one.language()).isEqualTo(Language.EN);
            assertThat(one.stale()).isFalse();
        });
        assertThat(page.internal()).isNull();
    }

    @Test
    void a_domain_in_the_delegation_s_own_words_stays_where_a_rapporteur_sets_the_others(Told told) {
        PracticePage page = told.ask("/api/practices/" + Story.REGISTER, PracticePage.class);

        assertThat(page.domains()).extracting("code").containsExactly("III");
        assertThat(page.otherDomain()).isEqualTo("Rural newcomers");
    }

    @Test
    void everybody_reads_what_it_was_marked_with(Told told) {
        PracticeQuery.Marks marks = told.ask("/api/practices/" + Story.CAFES, PracticePage.class).marks();

        assertThat(marks.innovation().types()).extracting("label.en").containsExactly("Based on a reform");
        assertThat(marks.innovation().reason()).isEqualTo("A new law");
        assertThat(marks.articles()).extracting("code").containsExactly("17", "19§6");
        assertThat(marks.articles().getLast().assumed()).isTrue();
        assertThat(marks.instruments()).containsExactly(
                new PracticeQuery.InstrumentTag("europe-2020",
                        new Labelled("europe-2020", new Bilingual("Strategy Europe 2020", "Stratégie Europe 2020")),
                        true, "It fights poverty", true),
                new PracticeQuery.InstrumentTag("~oslo declaration", new Labelled("Oslo Declaration",
                        new Bilingual("Oslo Declaration", "Oslo Declaration")), false, null, false));
        assertThat(told.ask("/api/practices/" + Story.REGISTER, PracticePage.class).marks())
                .isEqualTo(new PracticeQuery.Marks(null, List.of(), List.of()));
    }

    @Test
    void the_public_reads_why_no_category_fits_and_that_domains_are_assumed(Told told) {
        PracticePage page = told.ask("/api/practices/" + Story.REGISTER, PracticePage.class);

        assertThat(page.uncategorisedReason()).isEqualTo(Story.words("No category fits"));
        assertThat(page.domainsAssumed()).isTrue();
        assertThat(page.domainsReason()).isEqualTo("It reads so");
    }

    @ParameterizedTest
    @EnumSource(Cast.class)
    void contacts_are_opened_for_who_works_on_the_practice_and_nobody_else(Cast reader, Told told) {
        PracticePage page = told.ask(reader, "/api/practices/" + Story.CAFES, PracticePage.class);

        if (WHO_WORKS_ON_THE_CAFES.contains(reader)) {
            assertThat(page.answers().get("contactName").text()).isEqualTo("Contact of Cafés des générations");
        } else {
            assertThat(page.answers()).doesNotContainKey("contactName");
        }
    }

    @Test
    void the_group_reads_who_did_what(Told told) {
        PracticePage page = told.ask(KARIM, "/api/practices/" + Story.CAFES, PracticePage.class);

        assertThat(page.internal().submittedBy().name()).isEqualTo("Mathis");
        assertThat(page.internal().revisions()).extracting("by.name").containsExactly("Mathis", "Mathis");
        assertThat(page.internal().decisionReason()).isEqualTo("Convincing");
        assertThat(page.internal().clarifications()).singleElement().satisfies(PracticePageTest::isAnswered);
    }

    @ParameterizedTest
    @EnumSource(Cast.class)
    void comments_are_for_the_group_and_notes_for_those_who_review(Cast reader, Told told) {
        Internal internal = told.ask(reader, "/api/practices/" + Story.CAFES, PracticePage.class).internal();

        if (reader == THEODORA || reader == Cast.NEWCOMER) {
            assertThat(internal).isNull();
            return;
        }
        assertThat(internal.comments()).extracting(Remark::text).containsExactly("We do this in schools");
        if (WHO_READS_NOTES_ON_THE_CAFES.contains(reader)) {
            assertThat(internal.notes()).extracting(Remark::text).containsExactly("The ministry is proud of it");
        } else {
            assertThat(internal.notes()).isNull();
        }
    }

    @Test
    void everybody_reads_a_public_comment_with_its_delegation_and_no_name_until_it_is_taken_back(Told told) {
        PracticePage page = told.ask("/api/practices/" + Story.CAFES, PracticePage.class);

        assertThat(page.comments()).singleElement().satisfies(one -> {
            assertThat(one.delegation().code()).isEqualTo(Story.code("BE-WAL"));
            assertThat(one.text()).isEqualTo("Nous aussi");
            assertThat(one.mayTakeBack()).isFalse();
        });
        told.service().web().get().uri(told.path("/api/practices/" + Story.CAFES)).exchange().expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain("Odile", "Une erreur", "We do this in schools"));
    }

    @ParameterizedTest
    @EnumSource(Cast.class)
    void a_public_comment_is_its_delegations_and_the_secretariats_to_take_back(Cast reader, Told told) {
        PracticePage page = told.ask(reader, "/api/practices/" + Story.CAFES, PracticePage.class);

        assertThat(page.comments()).extracting(PracticeQuery.PublicComment::mayTakeBack)
                .containsExactly(Set.of(MIRELA, ODILE).contains(reader));
    }

    @Test
    void the_group_reads_that_its_delegation_asks_for_the_withdrawal_and_how_that_was_answered(Told told) {
        WithdrawalRequest open = told.ask(KARIM, "/api/practices/" + Story.REGISTER, PracticePage.class).internal()
                .withdrawal();
        WithdrawalRequest declined = told.ask(ODILE, "/api/practices/" + Story.GARDENS, PracticePage.class).internal()
                .withdrawal();

        assertThat(open.reason()).isEqualTo("The law has ended it");
        assertThat(open.by().name()).isEqualTo("Anahit");
        assertThat(open.declined()).isNull();
        assertThat(declined.by().name()).isEqualTo("Odile");
        assertThat(declined.declined().reason()).isEqualTo("Luxembourg wants to adopt them");
        assertThat(declined.declined().by().name()).isEqualTo("Mirela");
        assertThat(declined.declined().at()).isAfter(declined.at());
    }

    @Test
    void the_public_reads_nothing_of_a_request(Told told) {
        for (PracticeId practice : List.of(Story.REGISTER, Story.GARDENS)) {
            for (String path : List.of("", "/trail", "/transfers")) {
                told.service().web().get().uri(told.path("/api/practices/" + practice + path)).exchange()
                        .expectBody(String.class).value(body -> assertThat(body).doesNotContainIgnoringCase("withdraw")
                                .doesNotContain("The law has ended it", "The money has ended", "wants to adopt"));
            }
        }
        told.service().web().get().uri(told.path("/api/feed")).exchange().expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain("WithdrawalRequested", "WithdrawalDeclined"));
    }

    @Test
    void everybody_reads_that_a_practice_is_under_review_again_and_nothing_of_it(Told told) {
        PracticeNotice notice = told.ask("/api/practices/" + Story.PRIZE + "/notice", PracticeNotice.class);

        assertThat(notice.status()).isEqualTo(PracticeStatus.UNDER_REVIEW);
        assertThat(notice.since()).isAfter(notice.publishedAt());
        told.service().web().get().uri(told.path("/api/practices/" + Story.PRIZE + "/notice")).exchange()
                .expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain("Prix", "figures", "BE-WAL"));
    }

    private static void isAnswered(Clarification one) {
        assertThat(one.question()).isEqualTo("Since when?");
        assertThat(one.askedBy()).extracting(PersonView::name).isEqualTo("Anahit");
        assertThat(one.answer()).isEqualTo("Since 2014.");
        assertThat(one.answeredBy()).extracting(PersonView::name).isEqualTo("Mathis");
        assertThat(one.state()).isEqualTo(ClarificationState.RESOLVED);
        assertThat(one.resolvedBy()).extracting(PersonView::name).isEqualTo("Anahit");
    }

    static Stream<Arguments> allowed() {
        return Stream.of(
                Arguments.of(Story.BUS, LUCETTE, List.of("AssignCategory", "AssignPriorityDomain",
                        "SetInnovationType", "LinkCharterArticle", "TagInstrument", "RequestClarification",
                        "DeclinePractice", "LeaveUncategorised", "ProvideTranslation", "AddInternalNote")),
                Arguments.of(Story.BUS, ANAHIT,
                        List.of("RevisePractice", "WithdrawPractice", "ProvideTranslation", "CommentOnPractice")),
                Arguments.of(Story.BUS, MIRELA, List.of("ProvideTranslation", "AddInternalNote")),
                Arguments.of(Story.BUS, MATHIS, List.of("CommentOnPractice")),
                Arguments.of(Story.BUS, KARIM, List.of("CommentOnPractice")),
                Arguments.of(Story.BUS, HENRIK, List.of()), Arguments.of(Story.BUS, SORINA, List.of()),
                Arguments.of(Story.BUS, OTTAVIA, List.of()),
                Arguments.of(Story.MENTORS, MATHIS,
                        List.of("RevisePractice", "ProvideClarification", "WithdrawPractice", "ProvideTranslation",
                                "CommentOnPractice")),
                Arguments.of(Story.MENTORS, LUCETTE, List.of("ProvideTranslation")),
                Arguments.of(Story.KITCHEN, MIRELA,
                        List.of("PublishPractice", "ProvideTranslation", "AddInternalNote")),
                Arguments.of(Story.KITCHEN, ODILE,
                        List.of("WithdrawPractice", "ProvideTranslation", "CommentOnPractice")),
                Arguments.of(Story.KITCHEN, ANAHIT,
                        List.of("ProvideTranslation", "AddInternalNote", "CommentOnPractice")),
                Arguments.of(Story.CAFES, MIRELA,
                        List.of("WithdrawPractice", "ReopenPractice", "ProvideTranslation", "AddInternalNote")),
                Arguments.of(Story.CAFES, MATHIS,
                        List.of("AskForWithdrawal", "ProvideTranslation", "CommentOnPractice", "CommentPublicly")),
                Arguments.of(Story.CAFES, ODILE, List.of("CommentOnPractice", "CommentPublicly")),
                Arguments.of(Story.REGISTER, ANAHIT,
                        List.of("ProvideTranslation", "CommentOnPractice", "CommentPublicly")),
                Arguments.of(Story.REGISTER, MIRELA, List.of("WithdrawPractice", "DeclineWithdrawal", "ReopenPractice",
                        "ProvideTranslation", "AddInternalNote")),
                Arguments.of(Story.GARDENS, ODILE,
                        List.of("AskForWithdrawal", "ProvideTranslation", "CommentOnPractice", "CommentPublicly")),
                Arguments.of(Story.GARDENS, MIRELA,
                        List.of("WithdrawPractice", "ReopenPractice", "ProvideTranslation", "AddInternalNote")),
                Arguments.of(Story.CAFES, KARIM, List.of("CommentOnPractice")),
                Arguments.of(Story.LEAFLET, ODILE, List.of("WithdrawPractice", "CommentOnPractice")),
                Arguments.of(Story.LEAFLET, MIRELA, List.of("ReopenPractice", "AddInternalNote")),
                Arguments.of(Story.PRIZE, MIRELA, List.of("ProvideTranslation", "AddInternalNote")),
                Arguments.of(Story.FAIR, MATHIS, List.of()),
                Arguments.of(Story.FAIR, MIRELA, List.of("AddInternalNote")));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void a_reader_is_offered_what_the_rules_allow_them_now(PracticeId practice, Cast reader, List<String> may,
            Told told) {
        assertThat(told.ask(reader, "/api/practices/" + practice, PracticePage.class).internal().may())
                .containsExactlyInAnyOrderElementsOf(may);
    }
}
