package org.rapporteur.query.practices.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Cast.ANAHIT;
import static org.rapporteur.query.support.Cast.MATHIS;
import static org.rapporteur.query.support.Cast.MIRELA;
import static org.rapporteur.query.support.Story.CAFES;
import static org.rapporteur.query.support.Story.CALL;
import static org.rapporteur.query.support.Story.QUESTION;
import static org.rapporteur.query.support.Story.code;
import static org.rapporteur.query.support.Story.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.query.practices.practice.Classification.Category;
import org.rapporteur.query.practices.practice.PracticeDocument.Declined;
import org.rapporteur.query.practices.practice.PracticeDocument.Milestones;
import org.rapporteur.query.practices.practice.PracticeDocument.PublicFact;
import org.rapporteur.query.practices.practice.PracticeDocument.Question;
import org.rapporteur.query.practices.practice.PracticeDocument.Remark;
import org.rapporteur.query.practices.practice.PracticeDocument.Remarks;
import org.rapporteur.query.practices.practice.PracticeDocument.Resolution;
import org.rapporteur.query.practices.practice.PracticeDocument.Revision;
import org.rapporteur.query.practices.practice.PracticeDocument.Translation;
import org.rapporteur.query.practices.practice.PracticeDocument.Withdrawal;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Facts;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.CharterRef;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.ClarificationState;
import org.rapporteur.shared.practices.CommentId;
import org.rapporteur.shared.practices.Confidence;
import org.rapporteur.shared.practices.InstrumentRef;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.practices.PracticeEvent.CategoryAssigned;
import org.rapporteur.shared.practices.PracticeEvent.CategoryRemoved;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleLinked;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleUnlinked;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationProvided;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationResolved;
import org.rapporteur.shared.practices.PracticeEvent.InnovationTypeSet;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentTagged;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentUntagged;
import org.rapporteur.shared.practices.PracticeEvent.InternalNoteAdded;
import org.rapporteur.shared.practices.PracticeEvent.PracticeAccepted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommented;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommentedPublicly;
import org.rapporteur.shared.practices.PracticeEvent.PracticeDeclined;
import org.rapporteur.shared.practices.PracticeEvent.PracticeLeftUncategorised;
import org.rapporteur.shared.practices.PracticeEvent.PracticePublished;
import org.rapporteur.shared.practices.PracticeEvent.PracticeReopened;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeEvent.PriorityDomainAssigned;
import org.rapporteur.shared.practices.PracticeEvent.PublicCommentTakenBack;
import org.rapporteur.shared.practices.PracticeEvent.TranslationProvided;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalDeclined;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalRequested;
import org.rapporteur.shared.practices.PracticeStatus;

class PracticesViewTest {
    private static final PracticeContent CONTENT = Story.shortContent("Cafés");
    private static final CategoryAssigned MAIN = new CategoryAssigned(CAFES, "4", List.of("4.1"), true, "It fits",
            Confidence.HIGH);
    private static final ClarificationRequested ASKED = new ClarificationRequested(CAFES, QUESTION, "duration",
            "Since when?", null);
    private static final ClarificationProvided ANSWERED = new ClarificationProvided(CAFES, QUESTION, "Since 2014.");

    private final Facts facts = new Facts().by(MATHIS.id(), "MEMBER", "LU", new PracticeSubmitted(CAFES, CALL,
            Story.PLATFORM, code("LU"), null, Story.contact(CAFES), CONTENT));
    private final PracticeDocument submitted = new PracticeDocument(CAFES, CALL, Story.PLATFORM, code("LU"), null,
            Story.contact(CAFES), PracticeStatus.SUBMITTED, 1, CONTENT,
            List.of(new Revision(1, Facts.at(0), MATHIS.id(), null)), List.of(),
            new Classification(List.of("I"), false, false, null, List.of(), null, Marks.NONE), List.of(), Remarks.NONE,
            new Milestones(MATHIS.id(), Facts.at(0), null, null, null, null), List.of());

    private PracticeDocument told() {
        return Projected.by(new PracticesView(), facts).get(CAFES.value());
    }

    private PracticeDocument reviewed(Event... events) {
        facts.by(ANAHIT.id(), "RAPPORTEUR", "AM", events);
        return told();
    }

    private static PracticeRevised revised(String name, List<String> domains) {
        PracticeContent content = new PracticeContent(Language.FR, name, domains, null, Map.of());
        return new PracticeRevised(CAFES, CALL, code("LU"), 2, Story.contact(CAFES), content, "A better word");
    }

    private Question question(String answer) {
        return new Question(QUESTION, "duration", "Since when?", ANAHIT.id(), Facts.at(1), null, answer,
                answer == null ? null : MATHIS.id(), answer == null ? null : Facts.at(2), null);
    }

    @Test
    void a_submitted_practice_is_classified_by_what_its_delegation_says() {
        assertThat(told()).isEqualTo(submitted);
    }

    @Test
    void the_first_review_act_puts_it_under_review() {
        assertThat(reviewed(MAIN)).isEqualTo(submitted.in(PracticeStatus.UNDER_REVIEW).with(submitted.classification()
                .with(new Category("4", List.of("4.1"), true, "It fits", Confidence.HIGH))));
    }

    @Test
    void the_same_category_again_changes_its_particulars() {
        PracticeDocument again = reviewed(MAIN, new CategoryAssigned(CAFES, "4", List.of(), false, null, null));

        assertThat(again.classification().categories())
                .containsExactly(new Category("4", List.of(), false, null, null));
    }

    @Test
    void a_new_main_category_takes_over_from_the_old_one() {
        PracticeDocument two = reviewed(MAIN, new CategoryAssigned(CAFES, "1", List.of(), true, null, null));

        assertThat(two.classification().categories()).containsExactly(new Category("1", List.of(), true, null, null),
                new Category("4", List.of("4.1"), false, "It fits", Confidence.HIGH));
    }

    @Test
    void left_uncategorised_lasts_until_a_category_is_assigned() {
        assertThat(reviewed(new PracticeLeftUncategorised(CAFES, words("None fits"))).classification())
                .isEqualTo(submitted.classification().uncategorised(words("None fits")));
        assertThat(reviewed(MAIN, new CategoryRemoved(CAFES, "4", "No")).classification())
                .isEqualTo(submitted.classification());
    }

    @Test
    void assigned_domains_stay_when_a_new_text_brings_others() {
        reviewed(new PriorityDomainAssigned(CAFES, List.of("II", "III"), "It reads so", true));
        facts.by(MATHIS.id(), "MEMBER", "LU", revised("Cafés", List.of("I", "II")));

        assertThat(told().classification())
                .isEqualTo(new Classification(List.of("II", "III"), true, true, "It reads so", List.of(), null,
                        Marks.NONE));
    }

    @Test
    void a_new_text_brings_its_domains_where_none_were_assigned() {
        facts.by(MATHIS.id(), "MEMBER", "LU", revised("Petits cafés", List.of("II")));

        assertThat(told()).isEqualTo(submitted.in(PracticeStatus.REVISED).revised(Story.contact(CAFES), 2,
                new PracticeContent(Language.FR, "Petits cafés", List.of("II"), null, Map.of()),
                List.of(new Revision(1, Facts.at(0), MATHIS.id(), null),
                        new Revision(2, Facts.at(1), MATHIS.id(), "A better word")),
                new Classification(List.of("II"), false, false, null, List.of(), null, Marks.NONE)));
    }

    @Test
    void the_latest_judgement_of_its_innovation_counts() {
        Marks.Innovation none = new Marks.Innovation(List.of(), null, false);

        assertThat(reviewed(new InnovationTypeSet(CAFES, List.of("reform"), "A law", true),
                new InnovationTypeSet(CAFES, List.of(), null, false)))
                .isEqualTo(submitted.in(PracticeStatus.UNDER_REVIEW)
                        .with(submitted.classification().with(Marks.NONE.with(none))));
    }

    @Test
    void links_to_the_charter_stand_in_its_order() {
        reviewed(linked("30", null, null), linked("E", null, null), linked("19", "12", null),
                linked("19", null, null), linked("19", "6", null), linked("19", "6", "It names it"),
                new CharterArticleUnlinked(CAFES, "30", null, "Not about it"));

        assertThat(told().classification().marks().articles()).containsExactly(
                link("19", null, null), link("19", "6", "It names it"), link("19", "12", null), link("E", null, null));
    }

    private static CharterArticleLinked linked(String article, String paragraph, String reason) {
        return new CharterArticleLinked(CAFES, article, paragraph, reason, false);
    }

    private static Marks.CharterLink link(String article, String paragraph, String reason) {
        return new Marks.CharterLink(new CharterRef(article, paragraph), reason, false);
    }

    @Test
    void a_question_waits_until_it_is_answered() {
        assertThat(reviewed(ASKED)).isEqualTo(submitted.in(PracticeStatus.CLARIFICATION_REQUESTED)
                .withQuestions(List.of(question(null))));

        facts.by(MATHIS.id(), "MEMBER", "LU", ANSWERED);
        assertThat(told()).isEqualTo(
                submitted.in(PracticeStatus.REVISED).withQuestions(List.of(question("Since 2014."))));
    }

    @Test
    void an_answer_that_is_enough_is_settled_and_the_review_goes_on_as_it_was() {
        reviewed(ASKED);
        facts.by(MATHIS.id(), "MEMBER", "LU", ANSWERED);

        assertThat(reviewed(new ClarificationResolved(CAFES, QUESTION, null)))
                .isEqualTo(submitted.in(PracticeStatus.REVISED).withQuestions(List.of(
                        question("Since 2014.").resolved(new Resolution(ANAHIT.id(), Facts.at(3), null)))));
    }

    @Test
    void a_question_that_is_settled_without_an_answer_no_longer_waits() {
        PracticeDocument settled = reviewed(ASKED, new ClarificationResolved(CAFES, QUESTION, "The report says it"));

        assertThat(settled.status()).isEqualTo(PracticeStatus.UNDER_REVIEW);
        assertThat(settled.hasOpenQuestions()).isFalse();
        assertThat(settled.questions().getFirst().stateAt(Facts.at(5))).isEqualTo(ClarificationState.RESOLVED);
    }

    @Test
    void a_question_is_overdue_once_its_moment_has_passed_without_an_answer() {
        Question due = reviewed(new ClarificationRequested(CAFES, QUESTION, null, "Since when?", Facts.at(5)))
                .questions().getFirst();

        assertThat(due.stateAt(Facts.at(5))).isEqualTo(ClarificationState.OPEN);
        assertThat(due.stateAt(Facts.at(6))).isEqualTo(ClarificationState.OVERDUE);
        assertThat(due.answered("Now", MATHIS.id(), Facts.at(7)).stateAt(Facts.at(8)))
                .isEqualTo(ClarificationState.ANSWERED);
    }

    @Test
    void an_instrument_is_tagged_once_however_its_name_is_written() {
        reviewed(new InstrumentTagged(CAFES, "Oslo  déclaration", false, null, false),
                new InstrumentTagged(CAFES, "esf", true, "It pays", false),
                new InstrumentTagged(CAFES, "Oslo Declaration", false, null, true),
                new InstrumentUntagged(CAFES, "esf", true, "It does not"));

        assertThat(told().classification().marks().instruments()).containsExactly(
                new Marks.InstrumentTag(new InstrumentRef("Oslo Declaration", false), null, true));
    }

    @Test
    void what_people_say_about_it_changes_neither_its_status_nor_what_the_public_hears() {
        reviewed(new PracticeAccepted(CAFES, null));
        facts.by(MIRELA.id(), "SECRETARIAT", new PracticePublished(CAFES),
                new InternalNoteAdded(CAFES, Story.NOTE, "A note"));
        facts.by(MATHIS.id(), "MEMBER", "LU", new PracticeCommented(CAFES, Story.COMMENT, "Thank you"));

        assertThat(told().status()).isEqualTo(PracticeStatus.PUBLISHED);
        assertThat(told().publicFacts()).hasSize(1);
        assertThat(told().remarks()).isEqualTo(new Remarks(
                List.of(new Remark(Story.COMMENT.value(), "Thank you", MATHIS.id(), "MEMBER", code("LU"),
                        Facts.at(4))),
                List.of(new Remark(Story.NOTE.value(), "A note", MIRELA.id(), "SECRETARIAT", null, Facts.at(3))),
                List.of()));
    }

    @Test
    void of_a_public_comment_everybody_hears_and_what_was_taken_back_is_gone() {
        reviewed(new PracticeAccepted(CAFES, null));
        facts.by(MIRELA.id(), "SECRETARIAT", new PracticePublished(CAFES));
        facts.by(MATHIS.id(), "MEMBER", "LU", publicly("One"), publicly("Two"));
        facts.by(MIRELA.id(), "SECRETARIAT", new PublicCommentTakenBack(CAFES, publicly("One").comment(), "Wrong"));

        assertThat(told().remarks().published()).containsExactly(new PracticeDocument.PublicComment(
                publicly("Two").comment(), code("LU"), Language.EN, "Two", Facts.at(4)));
        assertThat(told().publicFacts()).extracting(PublicFact::event).containsExactly("practices.PracticePublished",
                "practices.PracticeCommentedPublicly", "practices.PracticeCommentedPublicly",
                "practices.PublicCommentTakenBack");
        assertThat(told().toString()).doesNotContain("One");
    }

    private static PracticeCommentedPublicly publicly(String text) {
        return new PracticeCommentedPublicly(CAFES, new CommentId(Cast.uuid(text)), code("LU"), Language.EN, text);
    }

    @Test
    void what_was_published_in_error_is_under_review_again_and_the_public_hears_that_it_ended() {
        reviewed(new PracticeAccepted(CAFES, "Fine"));
        facts.by(MIRELA.id(), "SECRETARIAT", new PracticePublished(CAFES), new PracticeReopened(CAFES, "Wrong"));

        assertThat(told()).isEqualTo(submitted.in(PracticeStatus.UNDER_REVIEW)
                .with(new Milestones(MATHIS.id(), Facts.at(0), null, null, "Wrong", null))
                .withPublicFacts(List.of(new PublicFact(2, Facts.at(2), "practices.PracticePublished", "Cafés"),
                        new PublicFact(3, Facts.at(3), "practices.PracticeReopened", null))));
    }

    private static final WithdrawalRequested REQUESTED = new WithdrawalRequested(CAFES, "It has ended");

    @Test
    void a_request_to_withdraw_it_is_open_until_it_is_answered_and_the_public_hears_of_neither() {
        reviewed(new PracticeAccepted(CAFES, null));
        facts.by(MIRELA.id(), "SECRETARIAT", new PracticePublished(CAFES));
        facts.by(MATHIS.id(), "MEMBER", "LU", REQUESTED);
        Withdrawal open = new Withdrawal("It has ended", MATHIS.id(), Facts.at(3), null);

        assertThat(told().openRequest()).contains(open);

        facts.by(MIRELA.id(), "SECRETARIAT", new WithdrawalDeclined(CAFES, "Others adopt it"));

        assertThat(told()).isEqualTo(submitted.in(PracticeStatus.PUBLISHED)
                .with(new Milestones(MATHIS.id(), Facts.at(0), Facts.at(1), Facts.at(2), null,
                        open.declined(new Declined("Others adopt it", MIRELA.id(), Facts.at(4)))))
                .withPublicFacts(List.of(new PublicFact(2, Facts.at(2), "practices.PracticePublished", "Cafés"))));
        assertThat(told().openRequest()).isEmpty();
    }

    @Test
    void what_was_declined_and_asked_for_again_is_open_again() {
        reviewed(new PracticeAccepted(CAFES, null));
        facts.by(MIRELA.id(), "SECRETARIAT", new PracticePublished(CAFES));
        facts.by(MATHIS.id(), "MEMBER", "LU", REQUESTED, new WithdrawalDeclined(CAFES, "No"), REQUESTED);

        assertThat(told().openRequest()).contains(new Withdrawal("It has ended", MATHIS.id(), Facts.at(5), null));
    }

    static Stream<Event> ends() {
        return Stream.of(new PracticeReopened(CAFES, "Wrong"),
                new PracticeWithdrawn(CAFES, CALL, code("LU"), "As you asked"));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void whatever_ends_the_publication_settles_the_request(Event end) {
        reviewed(new PracticeAccepted(CAFES, null));
        facts.by(MIRELA.id(), "SECRETARIAT", new PracticePublished(CAFES));
        facts.by(MATHIS.id(), "MEMBER", "LU", REQUESTED);
        facts.by(MIRELA.id(), "SECRETARIAT", end);

        assertThat(told().milestones().withdrawal()).isNull();
    }

    @Test
    void a_declined_practice_whose_question_is_open_waits_for_its_answer_again() {
        reviewed(ASKED, new PracticeDeclined(CAFES, "Unclear"));
        facts.by(MIRELA.id(), "SECRETARIAT", new PracticeReopened(CAFES, "Too early"));

        assertThat(told().status()).isEqualTo(PracticeStatus.CLARIFICATION_REQUESTED);
        assertThat(told().publicFacts()).isEmpty();
    }

    @Test
    void one_answer_of_two_and_a_new_text_leave_the_other_question_open() {
        ClarificationId other = Story.OPEN_QUESTION;
        reviewed(ASKED, new ClarificationRequested(CAFES, other, null, "For whom?", null));
        facts.by(MATHIS.id(), "MEMBER", "LU", ANSWERED, revised("Cafés", List.of("I")));

        assertThat(told().status()).isEqualTo(PracticeStatus.CLARIFICATION_REQUESTED);
        assertThat(told().questions()).filteredOn(Question::isOpen).extracting(Question::clarification)
                .containsExactly(other);
    }

    @Test
    void what_was_decided_is_told_with_its_reason() {
        assertThat(reviewed(new PracticeDeclined(CAFES, "Not a practice"))).isEqualTo(submitted
                .in(PracticeStatus.DECLINED)
                .with(new Milestones(MATHIS.id(), Facts.at(0), null, null, "Not a practice", null)));
    }

    @Test
    void the_public_hears_of_what_is_published_and_of_its_end() {
        reviewed(new PracticeAccepted(CAFES, null));
        facts.by(MIRELA.id(), "SECRETARIAT", new PracticePublished(CAFES));
        facts.by(MATHIS.id(), "MEMBER", "LU", new TranslationProvided(CAFES, Language.EN, 1, "Cafes", Map.of()));
        facts.by(MIRELA.id(), "SECRETARIAT", new PracticeWithdrawn(CAFES, CALL, code("LU"), "It has ended"));

        assertThat(told()).isEqualTo(submitted.in(PracticeStatus.WITHDRAWN)
                .withTranslations(List.of(new Translation(Language.EN, "Cafes", Map.of(), 1, Facts.at(3))))
                .with(new Milestones(MATHIS.id(), Facts.at(0), Facts.at(1), Facts.at(2), "It has ended", null))
                .withPublicFacts(List.of(new PublicFact(2, Facts.at(2), "practices.PracticePublished", "Cafés"),
                        new PublicFact(3, Facts.at(3), "practices.TranslationProvided", "Cafés"),
                        new PublicFact(4, Facts.at(4), "practices.PracticeWithdrawn", null))));
    }

    @Test
    void a_translation_is_stale_once_its_original_was_revised_until_it_is_translated_anew() {
        facts.by(MATHIS.id(), "MEMBER", "LU", new TranslationProvided(CAFES, Language.EN, 1, "Cafes", Map.of()),
                new PracticeRevised(CAFES, CALL, code("LU"), 2, Story.contact(CAFES),
                        Story.shortContent("Cafés des âges"), null));
        assertThat(PracticeQueries.translations(told())).singleElement().satisfies(one -> {
            assertThat(one.stale()).isTrue();
            assertThat(one.ofRevision()).isEqualTo(1);
        });

        facts.by(MATHIS.id(), "MEMBER", "LU", new TranslationProvided(CAFES, Language.EN, 2, "Cafes", Map.of()));
        assertThat(PracticeQueries.translations(told())).singleElement()
                .satisfies(one -> assertThat(one.stale()).isFalse());
    }

    @Test
    void a_later_translation_replaces_the_one_before() {
        facts.by(MATHIS.id(), "MEMBER", "LU", new TranslationProvided(CAFES, Language.EN, 1, "Cafes", Map.of()),
                new TranslationProvided(CAFES, Language.EN, 1, "Cafés of all ages", Map.of("purpose", "Meet")));

        assertThat(told().translations()).containsExactly(
                new Translation(Language.EN, "Cafés of all ages", Map.of("purpose", "Meet"), 1, Facts.at(2)));
    }
}
