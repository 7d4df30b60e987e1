package org.rapporteur.command.mandates.linkoutput;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateCommand.LinkOutput;
import org.rapporteur.shared.mandates.MandateEvent.OutputLinked;
import org.rapporteur.shared.mandates.Output;
import org.rapporteur.shared.mandates.OutputId;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.WorkingGroupCreated;

class LinkOutputTest {
    private static final OutputId NEW = new OutputId(Deciding.ACT.newId("link"));

    private final Deciding slice = Deciding.by(new LinkOutputHandler()).given(MandateStory.planned());

    private static LinkOutput toActivity(Output output) {
        return new LinkOutput(MandateStory.MANDATE, null, MandateStory.ACTIVITY, output);
    }

    private static LinkOutput toTask(String task, Output output) {
        return new LinkOutput(MandateStory.MANDATE, task, null, output);
    }

    private static Output recorded(Output.Kind kind, String id) {
        return new Output(kind, id, null, "The thing", null, null);
    }

    private static Output call() {
        return recorded(Output.Kind.CALL, Story.CALL.value());
    }

    private static OutputLinked linked(String task, ActivityId activity, Output output) {
        return new OutputLinked(NEW, MandateStory.MANDATE, Story.GROUP, task, activity, output);
    }

    private static WorkingGroupCreated another(GroupId parent) {
        return new WorkingGroupCreated(new GroupId(Story.id("another")), Story.ORGANISATION, GroupKind.WORKING_GROUP,
                MandateStory.TITLE, "WG", parent, null, null);
    }

    private static CallOpened theirCall() {
        return new CallOpened(new CallId(Story.id("their call")), new GroupId(Story.id("another")),
                Story.ORGANISATION, Story.TITLE, Story.TITLE, Story.FORM, Story.WORDS, List.of("I"), null,
                Story.DEADLINE);
    }

    @Test
    void nobody_but_the_lead_or_the_secretariat_links() {
        slice.when(Cast.MATHIS, toActivity(MandateStory.REPORT)).refused(SeatRule.LEAD_OR_SECRETARIAT_ONLY);
        slice.when(Cast.HENRIK, toTask("1", MandateStory.REPORT)).refused(SeatRule.LEAD_OR_SECRETARIAT_ONLY);
    }

    @Test
    void the_lead_of_an_activity_links_nothing_to_a_task() {
        slice.when(Cast.KARIM, toTask("1", MandateStory.REPORT)).refused(SeatRule.LEAD_OR_SECRETARIAT_ONLY);
    }

    @Test
    void a_lead_who_left_links_no_more() {
        slice.given(MandateStory.planned(), MandateStory.leadLeft()).when(Cast.KARIM, toActivity(MandateStory.REPORT))
                .refused(SeatRule.LEAD_OR_SECRETARIAT_ONLY);
    }

    @Test
    void what_it_is_linked_to_exists() {
        slice.when(Cast.MIRELA, new LinkOutput(MandateStory.LATER, "1", null, MandateStory.REPORT))
                .refused(MandateRule.KNOWN_MANDATE);
        slice.when(Cast.MIRELA, toTask("9", MandateStory.REPORT)).refused(MandateRule.KNOWN_TASK, "9");
        slice.when(Cast.MIRELA, new LinkOutput(MandateStory.MANDATE, null, new ActivityId(Story.id("another")),
                MandateStory.REPORT)).refused(MandateRule.KNOWN_ACTIVITY);
    }

    @Test
    void an_activity_of_another_mandate_is_not_this_ones() {
        slice.given(MandateStory.planned(), MandateStory.adoption(MandateStory.LATER, MandateStory.NEXT_YEARS,
                MandateStory.terms(), null))
                .when(Cast.MIRELA,
                        new LinkOutput(MandateStory.LATER, null, MandateStory.ACTIVITY, MandateStory.REPORT))
                .refused(MandateRule.KNOWN_ACTIVITY);
    }

    @Test
    void a_call_or_a_practice_is_one_that_there_is() {
        slice.when(Cast.MIRELA, toActivity(recorded(Output.Kind.CALL, Story.PRACTICE.value())))
                .refused(MandateRule.KNOWN_OUTPUT);
        slice.when(Cast.MIRELA, toActivity(recorded(Output.Kind.PRACTICE, Story.CALL.value())))
                .refused(MandateRule.KNOWN_OUTPUT);
        slice.when(Cast.MIRELA, toActivity(recorded(Output.Kind.CALL, "the call"))).invalid("output.id invalid.id");
    }

    @Test
    void a_meeting_is_described_as_long_as_meetings_are_not_recorded_here() {
        slice.when(Cast.MIRELA, toActivity(recorded(Output.Kind.MEETING, Story.CALL.value())))
                .refused(MandateRule.KNOWN_OUTPUT);
        slice.when(Cast.MIRELA, toActivity(recorded(Output.Kind.MEETING, null))).result().success();
    }

    @Test
    void what_another_group_made_is_not_linked() {
        slice.given(MandateStory.planned(), another(null), theirCall())
                .when(Cast.MIRELA, toActivity(recorded(Output.Kind.CALL, theirCall().call().value())))
                .refused(MandateRule.OUTPUT_OF_THE_GROUP);
    }

    @Test
    void the_same_thing_is_linked_once() {
        slice.given(MandateStory.linked()).when(Cast.KARIM,
                toActivity(new Output(Output.Kind.DOCUMENT, null, "PECS(2017)6", "Under another title", null, null)))
                .refused(MandateRule.LINKED_ONCE);
    }

    @Test
    void what_has_no_symbol_is_the_same_by_its_title() {
        OutputLinked before = new OutputLinked(MandateStory.LINK, MandateStory.MANDATE, Story.GROUP, "1", null,
                new Output(Output.Kind.MEETING, null, null, "First meeting", null, null));

        slice.given(MandateStory.planned(), before)
                .when(Cast.MIRELA,
                        toTask("1", new Output(Output.Kind.MEETING, null, null, " first  Meeting", null, null)))
                .refused(MandateRule.LINKED_ONCE);
    }

    @Test
    void the_same_thing_may_be_linked_elsewhere_or_again_when_the_link_was_taken_away() {
        slice.given(MandateStory.linked()).when(Cast.MIRELA, toTask("1", MandateStory.REPORT))
                .tells(linked("1", null, MandateStory.REPORT));
        slice.given(MandateStory.linked(), MandateStory.unlinked()).when(Cast.KARIM, toActivity(MandateStory.REPORT))
                .tells(linked(null, MandateStory.ACTIVITY, MandateStory.REPORT));
    }

    @Test
    void the_lead_links_a_practice_and_a_call_of_the_group() {
        slice.when(Cast.KARIM, toActivity(call())).as("MEMBER", Story.FR)
                .tells(linked(null, MandateStory.ACTIVITY, call()));
        Output practice = recorded(Output.Kind.PRACTICE, Story.PRACTICE.value());
        slice.given(MandateStory.planned(), Story.submitted(Story.PRACTICE, "Leave"))
                .when(Cast.KARIM, toActivity(practice)).tells(linked(null, MandateStory.ACTIVITY, practice));
    }

    @Test
    void the_call_of_a_group_under_this_one_is_an_output_of_it() {
        Output theirs = recorded(Output.Kind.CALL, theirCall().call().value());

        slice.given(MandateStory.planned(), another(Story.GROUP), theirCall()).when(Cast.MIRELA, toTask("2", theirs))
                .as("SECRETARIAT", null).tells(linked("2", null, theirs));
    }

    @Test
    void what_is_known_later_is_linked_later() {
        slice.given(MandateStory.planned(), MandateStory.completed(), MandateStory.closed())
                .when(Cast.MIRELA, toActivity(MandateStory.REPORT))
                .tells(linked(null, MandateStory.ACTIVITY, MandateStory.REPORT));
    }

    @Test
    void an_annulled_mandate_has_produced_nothing() {
        slice.given(MandateStory.adopted(), MandateStory.annulled(MandateStory.MANDATE))
                .when(Cast.MIRELA, new LinkOutput(MandateStory.MANDATE, "1", null, MandateStory.REPORT))
                .refused(MandateRule.MANDATE_NOT_ANNULLED);
    }
}
