package org.rapporteur.command.practices.revisepractice;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Contents;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.PracticeCommand.RevisePractice;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeId;

class RevisePracticeTest {
    private static final PracticeId OTHER = new PracticeId(Story.id("other practice"));

    private final Deciding slice = Deciding.by(new RevisePracticeHandler()).given(Story.practice());

    private static RevisePractice revise(String name) {
        return new RevisePractice(Story.PRACTICE, Contents.of(name), "Clearer");
    }

    private static PracticeRevised revised(int revision, String name) {
        return new PracticeRevised(Story.PRACTICE, Story.CALL, Story.LU, revision, Story.CONTACT,
                Contents.sealed(name, Story.CONTACT), "Clearer");
    }

    @Test
    void a_member_revises_the_practice_under_the_same_name() {
        slice.when(Cast.MATHIS, revise("Parental leave")).as("MEMBER", Story.LU).tells(revised(2, "Parental leave"));
    }

    @Test
    void after_an_erasure_of_its_contact_a_revision_has_a_new_one() {
        PersonId contact = Deciding.ACT.newPerson("contact");

        slice.afterErasureOf(Story.CONTACT).when(Cast.MATHIS, revise("Parental leave"))
                .tells(new PracticeRevised(Story.PRACTICE, Story.CALL, Story.LU, 2, contact,
                        Contents.sealed("Parental leave", contact), "Clearer"));
    }

    @Test
    void revisions_are_counted() {
        slice.given(Story.practice(), revised(2, "Parental leave")).when(Cast.MATHIS, revise("Leave"))
                .tells(revised(3, "Leave"));
    }

    @Test
    void a_revision_does_not_take_the_name_of_another_practice() {
        slice.given(Story.practice(), Story.submitted(OTHER, "Lifelong learning"))
                .when(Cast.MATHIS, revise("lifelong LEARNING"))
                .refused(PracticeRule.UNIQUE_NAME, "lifelong LEARNING");
    }

    @Test
    void nobody_revises_the_practice_of_another_delegation() {
        slice.when(Cast.KARIM, revise("Parental leave")).refused(SeatRule.OWN_DELEGATION_ONLY, Story.LU);
    }

    @Test
    void what_was_accepted_is_not_revised() {
        slice.given(Story.accepted()).when(Cast.MATHIS, revise("Parental leave"))
                .refused(PracticeRule.OPEN_FOR_REVIEW);
    }

    @Test
    void what_was_withdrawn_is_not_revised() {
        slice.given(Story.practice(), Story.withdrawn()).when(Cast.MATHIS, revise("Parental leave"))
                .refused(PracticeRule.OPEN_FOR_REVIEW);
    }

    @Test
    void a_revision_is_as_whole_as_a_submission() {
        slice.when(Cast.MATHIS, new RevisePractice(Story.PRACTICE, Contents.without("impact"), null))
                .invalid("content.answers.impact invalid.answer-or-status");
    }

    @Test
    void an_unknown_practice_is_not_revised() {
        slice.when(Cast.MATHIS, new RevisePractice(OTHER, Contents.of("Parental leave"), null))
                .refused(PracticeRule.KNOWN_PRACTICE);
    }
}
