package org.rapporteur.command.practices.submitpractice;

import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeEvent.CallTermsSet;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.practices.PracticeEvent.FileAttached;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.command.deciding.KnownFile;
import org.rapporteur.command.Forms;
import java.util.Map;
import java.util.List;
import java.util.HashMap;
import static org.assertj.core.api.Assertions.assertThat;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Contents;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.KnownRule;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.practices.PracticeEvent.CallClosed;
import org.rapporteur.shared.practices.PracticeEvent.CallExtended;
import org.rapporteur.shared.practices.PracticeEvent.PracticeDeclined;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.workinggroups.DelegationCode;

class SubmitPracticeTest {
    private static final PracticeId NEW = new PracticeId(Deciding.ACT.newId("practice"));
    private static final PersonId CONTACT = Deciding.ACT.newPerson("contact");

    private final Deciding slice = Deciding.by(new SubmitPracticeHandler()).given(Story.call());

    private static SubmitPractice submit(DelegationCode delegation, PracticeContent content) {
        return new SubmitPractice(Story.CALL, delegation, null, content, null);
    }

    private static SubmitPractice submit(String name) {
        return submit(Story.LU, Contents.of(name));
    }

    private static PracticeSubmitted submitted(DelegationCode delegation, DelegationCode answeredBy, String name) {
        return new PracticeSubmitted(NEW, Story.CALL, Story.GROUP, delegation, answeredBy, CONTACT,
                Contents.sealed(name, CONTACT));
    }

    @Test
    void a_call_that_opens_later_takes_no_practices_before() {
        CallTermsSet later = new CallTermsSet(Story.CALL, Story.GROUP, List.of(), Story.NOW.plusSeconds(60), null);

        slice.given(Story.call(), later).when(Cast.MATHIS, submit("Early")).refused(PracticeRule.CALL_HAS_OPENED);
        slice.given(Story.call(), later).at(Story.NOW.plusSeconds(60)).when(Cast.MATHIS, submit("In time")).result()
                .success();
    }

    @Test
    void a_call_takes_practices_in_its_languages_only() {
        slice.given(Story.call(), new CallTermsSet(Story.CALL, Story.GROUP, List.of(Language.EN), null, null))
                .when(Cast.MATHIS, submit("En français")).invalid("content.language invalid.language-of-call");
        slice.given(Story.call(), new CallTermsSet(Story.CALL, Story.GROUP, List.of(Language.FR), null, null))
                .when(Cast.MATHIS, submit("En français")).result().success();
    }

    @Test
    void a_member_submits_a_practice_of_their_delegation_with_its_contact_sealed() {
        slice.when(Cast.MATHIS, submit("Parental leave")).as("MEMBER", Story.LU)
                .tells(submitted(Story.LU, null, "Parental leave"));
    }

    @Test
    void a_domain_in_own_words_stands_beside_those_of_the_call() {
        PracticeContent plain = Contents.sealed("Parental leave", CONTACT);

        slice.when(Cast.MATHIS, submit(Story.LU, withOther(Contents.of("Parental leave")))).as("MEMBER", Story.LU)
                .tells(new PracticeSubmitted(NEW, Story.CALL, Story.GROUP, Story.LU, null, CONTACT, withOther(plain)));
    }

    private static PracticeContent withOther(PracticeContent plain) {
        return new PracticeContent(plain.language(), plain.name(), plain.domains(), "Rural newcomers",
                plain.answers());
    }

    @Test
    void a_correspondent_submits_too() {
        slice.when(Cast.TERESA, submit(Story.PT, Contents.of("Houses"))).as("CORRESPONDENT", Story.PT)
                .tells(submitted(Story.PT, null, "Houses"));
    }

    @Test
    void another_body_may_have_answered_for_the_delegation() {
        slice.when(Cast.MATHIS,
                new SubmitPractice(Story.CALL, Story.LU, Story.JCY, Contents.of("Parental leave"), null))
                .tells(submitted(Story.LU, Story.JCY, "Parental leave"));
    }

    @Test
    void the_body_that_answered_is_registered() {
        slice.when(Cast.MATHIS, new SubmitPractice(Story.CALL, Story.LU, new DelegationCode("ES"),
                Contents.of("Parental leave"), null)).refused(KnownRule.KNOWN_DELEGATION, "ES");
    }

    @Test
    void nobody_submits_for_another_delegation() {
        slice.when(Cast.KARIM, submit("Parental leave")).refused(SeatRule.OWN_DELEGATION_ONLY, Story.LU);
    }

    @Test
    void a_rapporteur_of_the_delegation_does_not_submit() {
        slice.when(Cast.LUCETTE, submit("Parental leave")).refused(SeatRule.OWN_DELEGATION_ONLY);
    }

    @Test
    void the_deadline_itself_is_in_time() {
        slice.at(Story.DEADLINE).when(Cast.MATHIS, submit("Parental leave"))
                .tells(submitted(Story.LU, null, "Parental leave"));
    }

    @Test
    void after_the_deadline_is_too_late() {
        slice.at(Story.DEADLINE.plusMillis(1)).when(Cast.MATHIS, submit("Parental leave"))
                .refused(PracticeRule.BEFORE_THE_DEADLINE);
    }

    @Test
    void an_extension_makes_it_early_enough() {
        slice.given(Story.call(), new CallExtended(Story.CALL, Story.DEADLINE.plusSeconds(60), "More"))
                .at(Story.DEADLINE.plusSeconds(1)).when(Cast.MATHIS, submit("Parental leave"))
                .tells(submitted(Story.LU, null, "Parental leave"));
    }

    @Test
    void a_call_that_is_closed_takes_nothing() {
        slice.given(Story.call(), new CallClosed(Story.CALL, null)).when(Cast.MATHIS, submit("Parental leave"))
                .refused(PracticeRule.CALL_NOT_CLOSED);
    }

    @Test
    void an_unknown_call_takes_nothing() {
        slice.when(Cast.MATHIS, new SubmitPractice(new CallId(Story.id("another")), Story.LU, null,
                Contents.of("Parental leave"), null)).refused(PracticeRule.KNOWN_CALL);
    }

    @Test
    void a_delegation_uses_a_name_once_however_it_is_written() {
        slice.given(Story.practice()).when(Cast.MATHIS, submit("  PARÉNTAL  leave "))
                .refused(PracticeRule.UNIQUE_NAME, "  PARÉNTAL  leave ");
    }

    @Test
    void a_name_that_a_revision_gave_up_is_free_and_the_one_it_took_is_not() {
        Deciding revised = slice.given(Story.practice(), new PracticeRevised(Story.PRACTICE, Story.CALL, Story.LU, 2,
                Story.CONTACT, Contents.sealed("Leave for parents", Story.CONTACT), null));

        revised.when(Cast.MATHIS, submit("Parental leave")).tells(submitted(Story.LU, null, "Parental leave"));
        revised.when(Cast.MATHIS, submit("Leave for parents")).refused(PracticeRule.UNIQUE_NAME);
    }

    @Test
    void two_delegations_may_use_the_same_name() {
        slice.given(Story.practice()).when(Cast.KARIM, submit(Story.FR, Contents.of("Parental leave")))
                .tells(submitted(Story.FR, null, "Parental leave"));
    }

    @Test
    void a_name_that_was_withdrawn_is_free() {
        slice.given(Story.practice(), Story.withdrawn()).when(Cast.MATHIS, submit("Parental leave"))
                .tells(submitted(Story.LU, null, "Parental leave"));
    }

    @Test
    void a_name_that_was_declined_is_not_free() {
        slice.given(Story.practice(), new PracticeDeclined(Story.PRACTICE, "No"))
                .when(Cast.MATHIS, submit("Parental leave")).refused(PracticeRule.UNIQUE_NAME);
    }

    @Test
    void files_enter_the_log_by_their_hash_and_only_those_that_the_delegation_brought() {
        KnownFile plan = new KnownFile(Story.FILE, "plan.pdf", 7, "application/pdf");
        PracticeContent content = withFile();
        Deciding onSecond = Deciding.by(new SubmitPracticeHandler()).given(Story.group(),
                Forms.questionnairePublished(2), onVersion(2));
        SubmitPractice submit = new SubmitPractice(Story.CALL, Story.LU, null, content, null);

        onSecond.when(Cast.MATHIS, submit).invalid("content.answers.plans.items invalid.unknown-file");
        onSecond.withFiles(Story.GROUP + "/FR", plan).when(Cast.MATHIS, submit)
                .invalid("content.answers.plans.items invalid.unknown-file");
        onSecond.withFiles(Story.GROUP + "/LU", plan).when(Cast.MATHIS, submit).result()
                .eventsSatisfy(events -> assertThat(events).extracting(event -> event.payload()).element(1)
                        .isEqualTo(new FileAttached(new PracticeId(Deciding.ACT.newId("practice")), "plans",
                                Story.FILE, "plan.pdf", 7, "application/pdf")));
    }

    private static CallOpened onVersion(int version) {
        return new CallOpened(Story.CALL, Story.GROUP, Story.ORGANISATION, Story.TITLE, Story.TITLE,
                new VersionRef(Story.FORM.id(), version), Story.WORDS, List.of("I"), null, Story.DEADLINE);
    }

    private static PracticeContent withFile() {
        PracticeContent content = Contents.of("Parental leave");
        Map<String, Answer> answers = new HashMap<>(content.answers());
        answers.put("used", Answer.items(List.of("yes")));
        List.of("story", "links", "places")
                .forEach(field -> answers.put(field, Answer.missing(Answer.Status.TOO_EARLY, "Later")));
        answers.put("plans", Answer.items(List.of(Story.FILE)));
        return content.withAnswers(answers);
    }
}
