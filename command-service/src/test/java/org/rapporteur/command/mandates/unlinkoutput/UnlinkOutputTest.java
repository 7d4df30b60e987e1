package org.rapporteur.command.mandates.unlinkoutput;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.mandates.MandateCommand.UnlinkOutput;
import org.rapporteur.shared.mandates.MandateEvent.OutputLinked;
import org.rapporteur.shared.mandates.OutputId;

class UnlinkOutputTest {
    private static final UnlinkOutput UNLINK = new UnlinkOutput(MandateStory.LINK, MandateStory.WHY);

    private final Deciding slice = Deciding.by(new UnlinkOutputHandler()).given(MandateStory.linked());

    @Test
    void nobody_but_the_lead_or_the_secretariat_takes_a_link_away() {
        slice.when(Cast.MATHIS, UNLINK).refused(SeatRule.LEAD_OR_SECRETARIAT_ONLY);
    }

    @Test
    void the_lead_of_an_activity_takes_no_link_from_a_task() {
        slice.given(MandateStory.planned(), new OutputLinked(MandateStory.LINK, MandateStory.MANDATE, Story.GROUP, "1",
                null, MandateStory.REPORT)).when(Cast.KARIM, UNLINK).refused(SeatRule.LEAD_OR_SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_link_is_not_taken_away() {
        slice.when(Cast.MIRELA, new UnlinkOutput(new OutputId(Story.id("another")), MandateStory.WHY))
                .refused(MandateRule.KNOWN_LINK);
    }

    @Test
    void it_is_taken_away_once() {
        slice.given(MandateStory.linked(), MandateStory.unlinked()).when(Cast.MIRELA, UNLINK)
                .refused(MandateRule.LINK_STANDS);
    }

    @Test
    void the_lead_takes_it_away() {
        slice.when(Cast.KARIM, UNLINK).as("MEMBER", Story.FR).tells(MandateStory.unlinked());
    }

    @Test
    void the_secretariat_takes_it_away() {
        slice.when(Cast.MIRELA, UNLINK).as("SECRETARIAT", null).tells(MandateStory.unlinked());
    }
}
