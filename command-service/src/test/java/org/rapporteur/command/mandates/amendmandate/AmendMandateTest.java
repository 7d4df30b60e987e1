package org.rapporteur.command.mandates.amendmandate;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.mandates.MandateCommand.AmendMandate;
import org.rapporteur.shared.mandates.MandateEvent.MandateAmended;
import org.rapporteur.shared.mandates.MandateEvent.OutputLinked;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.Terms;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.TakenDecision;

class AmendMandateTest {
    private static final Terms OTHER = MandateStory.terms(MandateStory.task("1", null), MandateStory.task("3", null));

    private final Deciding slice = Deciding.by(new AmendMandateHandler()).given(MandateStory.planned());

    private static AmendMandate amend(Terms terms) {
        return new AmendMandate(MandateStory.MANDATE, terms, MandateStory.DECISION, MandateStory.WHY);
    }

    private static MandateAmended amended(int version, Terms terms) {
        return new MandateAmended(MandateStory.MANDATE, Story.GROUP, version, terms, MandateStory.RECORDED,
                MandateStory.WHY);
    }

    @Test
    void nobody_but_the_secretariat_amends_a_mandate() {
        slice.when(Cast.HENRIK, amend(OTHER)).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_mandate_is_not_amended() {
        slice.when(Cast.MIRELA, new AmendMandate(MandateStory.LATER, OTHER, MandateStory.DECISION, MandateStory.WHY))
                .refused(MandateRule.KNOWN_MANDATE);
    }

    @Test
    void a_closed_mandate_is_not_amended() {
        slice.given(MandateStory.planned(), MandateStory.closed()).when(Cast.MIRELA, amend(OTHER))
                .refused(MandateRule.MANDATE_NOT_CLOSED);
    }

    @Test
    void a_task_with_activities_stays() {
        slice.when(Cast.MIRELA, amend(MandateStory.terms(MandateStory.task("2", null))))
                .refused(MandateRule.TASKS_WITH_ACTIVITIES_STAY, "1");
    }

    @Test
    void a_task_to_which_something_is_linked_stays() {
        slice.given(MandateStory.planned(), new OutputLinked(MandateStory.LINK, MandateStory.MANDATE, Story.GROUP, "2",
                null, MandateStory.REPORT)).when(Cast.MIRELA, amend(OTHER))
                .refused(MandateRule.TASKS_WITH_OUTPUTS_STAY, "2");
    }

    @Test
    void a_task_with_results_of_an_activity_that_was_cancelled_stays() {
        OutputLinked link = new OutputLinked(MandateStory.LINK, MandateStory.MANDATE, Story.GROUP, null,
                MandateStory.CANCELLED, MandateStory.REPORT);

        slice.given(MandateStory.planned(), link).when(Cast.MIRELA, amend(OTHER))
                .refused(MandateRule.TASKS_WITH_OUTPUTS_STAY, "2");
        slice.given(MandateStory.planned(), link, MandateStory.unlinked()).when(Cast.MIRELA, amend(OTHER))
                .tells(amended(2, OTHER));
    }

    private static AmendMandate amend(Integer version) {
        return new AmendMandate(MandateStory.MANDATE, version, MandateStory.terms(), MandateStory.DECISION,
                MandateStory.WHY);
    }

    @Test
    void who_has_read_another_version_than_the_one_in_force_does_not_amend_it() {
        Deciding amended = slice.given(MandateStory.planned(), amended(2, OTHER));

        amended.when(Cast.MIRELA, amend(1)).refused(MandateRule.CURRENT_TERMS, 2);
        amended.when(Cast.MIRELA, amend(3)).refused(MandateRule.CURRENT_TERMS, 2);
        amended.when(Cast.MIRELA, amend(2)).tells(amended(3, MandateStory.terms()));
    }

    @Test
    void what_another_mandate_continues_is_not_amended() {
        slice.given(MandateStory.planned(), MandateStory.adoption(MandateStory.LATER, MandatePeriod.startingIn(2020),
                MandateStory.terms(MandateStory.task("a", "2")), MandateStory.MANDATE)).when(Cast.MIRELA, amend(OTHER))
                .refused(MandateRule.NOT_YET_FOLLOWED);
    }

    @Test
    void a_task_continues_one_of_the_mandate_that_this_one_follows() {
        Terms continuing = MandateStory.terms(MandateStory.task("1", "9"), MandateStory.task("2", null));

        slice.when(Cast.MIRELA, amend(continuing)).invalid("terms.tasks invalid.unknown-continued");
    }

    @Test
    void it_rests_on_a_decision_that_was_taken() {
        slice.when(Cast.MIRELA, new AmendMandate(MandateStory.MANDATE, OTHER,
                new TakenDecision("CM", LocalDate.of(2018, 1, 1), "Other tasks"), MandateStory.WHY))
                .invalid("decision.date invalid.in-the-future");
    }

    @Test
    void the_same_terms_once_more_change_nothing() {
        slice.when(Cast.MIRELA, amend(MandateStory.terms())).tellsNothing();
    }

    @Test
    void a_task_whose_activities_were_cancelled_may_go() {
        slice.when(Cast.MIRELA, amend(OTHER)).as("SECRETARIAT", null).tells(amended(2, OTHER));
    }

    @Test
    void each_amendment_is_another_version() {
        slice.given(MandateStory.planned(), amended(2, OTHER)).when(Cast.MIRELA, amend(MandateStory.terms()))
                .tells(amended(3, MandateStory.terms()));
    }

    @Test
    void an_annulled_mandate_keeps_its_terms_and_an_annulled_one_that_followed_stands_in_no_way() {
        AmendMandate other = new AmendMandate(MandateStory.MANDATE, MandateStory.terms(MandateStory.task("1", null)),
                MandateStory.DECISION, MandateStory.WHY);

        slice.given(MandateStory.adopted(), MandateStory.annulled(MandateStory.MANDATE)).when(Cast.MIRELA, other)
                .refused(MandateRule.MANDATE_NOT_ANNULLED);
        slice.given(MandateStory.adopted(), MandateStory.renewed(), MandateStory.renewal(),
                MandateStory.renewalAnnulled(), MandateStory.annulled(MandateStory.LATER)).when(Cast.MIRELA, other)
                .result().success();
    }
}
