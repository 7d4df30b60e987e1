package org.rapporteur.command.practices.untaginstrument;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.PracticeCommand.UntagInstrument;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentUntagged;

class UntagInstrumentTest {
    private final Deciding slice = Deciding.by(new UntagInstrumentHandler()).given(Story.practice(),
            Story.tagged("esf", true), Story.tagged("Oslo Declaration", false));

    private static UntagInstrument untag(String instrument, boolean listed) {
        return new UntagInstrument(Story.PRACTICE, instrument, listed, "A mistake");
    }

    private static InstrumentUntagged untagged(String instrument, boolean listed) {
        return new InstrumentUntagged(Story.PRACTICE, instrument, listed, "A mistake");
    }

    @Test
    void nobody_untags_the_practice_of_their_own_delegation() {
        slice.when(Cast.LUCETTE, untag("esf", true)).refused(PracticeRule.NOT_OWN_DELEGATION);
    }

    @Test
    void the_secretariat_untags_nothing() {
        slice.when(Cast.MIRELA, untag("esf", true)).refused(SeatRule.RAPPORTEUR_ONLY);
    }

    @Test
    void only_a_tag_that_is_there_is_taken_away_and_once() {
        slice.when(Cast.ANAHIT, untag("amif", true)).refused(PracticeRule.INSTRUMENT_TAGGED, "amif");
        slice.given(Story.practice(), Story.tagged("esf", true), untagged("esf", true))
                .when(Cast.ANAHIT, untag("esf", true)).refused(PracticeRule.INSTRUMENT_TAGGED);
    }

    @Test
    void a_tag_is_taken_away() {
        slice.when(Cast.ANAHIT, untag("esf", true)).as("RAPPORTEUR", Story.AM).tells(untagged("esf", true));
    }

    @Test
    void another_instrument_is_found_as_names_are_compared() {
        slice.when(Cast.ANAHIT, untag("oslo declaration", false)).tells(untagged("oslo declaration", false));
    }
}
