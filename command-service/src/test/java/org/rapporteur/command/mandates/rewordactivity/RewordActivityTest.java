package org.rapporteur.command.mandates.rewordactivity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateCommand.RewordActivity;

class RewordActivityTest {
    private static final Bilingual OTHER = new Bilingual("Call for good practices", "Appel à bonnes pratiques");
    private static final Bilingual MORE = new Bilingual("What is called for", "Ce qui est demandé");

    private final Deciding slice = Deciding.by(new RewordActivityHandler()).given(MandateStory.planned());

    private static RewordActivity reword(Bilingual title, Bilingual description) {
        return new RewordActivity(MandateStory.ACTIVITY, title, description, MandateStory.WHY);
    }

    @Test
    void nobody_but_the_secretariat_rewords_not_even_the_lead() {
        slice.when(Cast.KARIM, reword(OTHER, null)).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_activity_is_not_reworded() {
        slice.when(Cast.MIRELA,
                new RewordActivity(new ActivityId(Story.id("another")), OTHER, null, MandateStory.WHY))
                .refused(MandateRule.KNOWN_ACTIVITY);
    }

    @Test
    void what_is_over_keeps_its_words() {
        slice.given(MandateStory.planned(), MandateStory.completed()).when(Cast.MIRELA, reword(OTHER, null))
                .refused(MandateRule.ACTIVITY_NOT_OVER);
        slice.given(MandateStory.planned(), MandateStory.cancelled(MandateStory.ACTIVITY))
                .when(Cast.MIRELA, reword(OTHER, null)).refused(MandateRule.ACTIVITY_NOT_OVER);
    }

    @Test
    void nothing_is_reworded_under_a_closed_mandate() {
        slice.given(MandateStory.planned(), MandateStory.closed()).when(Cast.MIRELA, reword(OTHER, null))
                .refused(MandateRule.MANDATE_NOT_CLOSED);
    }

    @Test
    void the_same_words_once_more_change_nothing() {
        slice.when(Cast.MIRELA, reword(MandateStory.TITLE, null)).tellsNothing();
        slice.given(MandateStory.planned(), MandateStory.reworded(OTHER, MORE)).when(Cast.MIRELA, reword(OTHER, MORE))
                .tellsNothing();
    }

    @Test
    void the_secretariat_gives_it_another_title_or_description() {
        slice.when(Cast.MIRELA, reword(OTHER, null)).as("SECRETARIAT", null)
                .tells(MandateStory.reworded(OTHER, null));
        slice.when(Cast.MIRELA, reword(MandateStory.TITLE, MORE))
                .tells(MandateStory.reworded(MandateStory.TITLE, MORE));
    }

    @Test
    void a_description_is_taken_away_too() {
        slice.given(MandateStory.planned(), MandateStory.reworded(OTHER, MORE)).when(Cast.MIRELA, reword(OTHER, null))
                .tells(MandateStory.reworded(OTHER, null));
    }

    @Test
    void a_title_and_a_reason_are_given() {
        assertThatThrownBy(() -> reword(null, MORE)).isInstanceOf(InvalidMessage.class);
        assertThatThrownBy(() -> new RewordActivity(MandateStory.ACTIVITY, OTHER, null, " "))
                .isInstanceOf(InvalidMessage.class);
    }
}
