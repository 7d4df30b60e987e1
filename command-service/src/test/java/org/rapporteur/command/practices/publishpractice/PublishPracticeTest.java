package org.rapporteur.command.practices.publishpractice;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.PracticeCommand.PublishPractice;
import org.rapporteur.shared.practices.PracticeEvent.PracticePublished;
import org.rapporteur.shared.practices.PracticeId;

class PublishPracticeTest {
    private static final PublishPractice COMMAND = new PublishPractice(Story.PRACTICE);

    private final Deciding slice = Deciding.by(new PublishPracticeHandler()).given(Story.accepted());

    @Test
    void the_secretariat_publishes_an_accepted_practice() {
        slice.when(Cast.MIRELA, COMMAND).tells(new PracticePublished(Story.PRACTICE));
    }

    @Test
    void a_rapporteur_publishes_nothing() {
        slice.when(Cast.ANAHIT, COMMAND).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void what_was_not_accepted_is_not_published() {
        slice.given(Story.classified()).when(Cast.MIRELA, COMMAND).refused(PracticeRule.ACCEPTED_FIRST);
    }

    @Test
    void what_was_withdrawn_after_its_acceptance_is_not_published() {
        slice.given(Story.accepted(), Story.withdrawn()).when(Cast.MIRELA, COMMAND)
                .refused(PracticeRule.ACCEPTED_FIRST);
    }

    @Test
    void a_practice_is_published_once() {
        slice.given(Story.published()).when(Cast.MIRELA, COMMAND).refused(PracticeRule.NOT_YET_PUBLISHED);
    }

    @Test
    void an_unknown_practice_is_not_published() {
        slice.when(Cast.MIRELA, new PublishPractice(new PracticeId(Story.id("another"))))
                .refused(PracticeRule.KNOWN_PRACTICE);
    }
}
