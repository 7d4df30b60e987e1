package org.rapporteur.command.practices.taginstrument;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Forms;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.practices.PracticeCommand.TagInstrument;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentTagged;

class TagInstrumentTest {
    private final Deciding slice = Deciding.by(new TagInstrumentHandler()).given(Story.practice());

    private static TagInstrument tag(String instrument, boolean listed) {
        return new TagInstrument(Story.PRACTICE, instrument, listed, null, false);
    }

    @Test
    void nobody_tags_the_practice_of_their_own_delegation() {
        slice.when(Cast.LUCETTE, tag("europe-2020", true)).refused(PracticeRule.NOT_OWN_DELEGATION);
    }

    @Test
    void an_observer_tags_nothing() {
        slice.when(Cast.FREJA, tag("europe-2020", true)).refused(SeatRule.RAPPORTEUR_ONLY);
    }

    @Test
    void a_listed_instrument_is_of_the_vocabulary() {
        slice.when(Cast.ANAHIT, tag("Europe 2020", true)).invalid("instrument invalid.unknown-term");
        slice.when(Cast.ANAHIT, tag("eu", true)).invalid("instrument invalid.unknown-term");
    }

    @Test
    void an_instrument_that_is_retired_or_in_a_retired_group_is_not_tagged() {
        slice.given(Forms.practiceAfterRetiring("esf")).when(Cast.ANAHIT, tag("esf", true))
                .invalid("instrument invalid.retired-term");
        slice.given(Forms.practiceAfterRetiring("eu")).when(Cast.ANAHIT, tag("esf", true))
                .invalid("instrument invalid.retired-term");
        slice.given(Forms.practiceAfterRetiring("esf")).when(Cast.ANAHIT, tag("europe-2020", true))
                .tells(Story.tagged("europe-2020", true));
    }

    @Test
    void nothing_is_tagged_after_the_decision() {
        slice.given(Story.accepted()).when(Cast.ANAHIT, tag("europe-2020", true))
                .refused(PracticeRule.OPEN_FOR_REVIEW);
    }

    @Test
    void what_is_inferred_needs_its_reason() {
        assertThatThrownBy(() -> new TagInstrument(Story.PRACTICE, "esf", true, null, true))
                .isInstanceOf(InvalidMessage.class);
    }

    @Test
    void a_listed_instrument_is_tagged() {
        slice.when(Cast.ANAHIT, tag("CM/Rec(2014)1", true)).as("RAPPORTEUR", Story.AM)
                .tells(Story.tagged("CM/Rec(2014)1", true));
    }

    @Test
    void another_instrument_is_tagged_by_its_name() {
        slice.when(Cast.ANAHIT, tag("Oslo Declaration", false)).tells(Story.tagged("Oslo Declaration", false));
    }

    @Test
    void the_same_again_changes_nothing() {
        slice.given(Story.practice(), Story.tagged("esf", true)).when(Cast.ANAHIT, tag("esf", true)).tellsNothing();
    }

    @Test
    void another_writing_of_the_same_name_takes_its_place() {
        slice.given(Story.practice(), Story.tagged("Oslo  déclaration", false))
                .when(Cast.ANAHIT, tag("Oslo Declaration", false))
                .tells(new InstrumentTagged(Story.PRACTICE, "Oslo Declaration", false, null, false));
    }
}
