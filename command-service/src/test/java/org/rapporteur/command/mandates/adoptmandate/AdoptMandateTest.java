package org.rapporteur.command.mandates.adoptmandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.KnownRule;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.mandates.MandateCommand.AdoptMandate;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.Terms;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.TakenDecision;

class AdoptMandateTest {
    private final Deciding slice = Deciding.by(new AdoptMandateHandler()).given(Story.group());

    private static AdoptMandate adopt(int year, Terms terms, MandateId follows) {
        return new AdoptMandate(Story.GROUP, MandatePeriod.startingIn(year), terms, MandateStory.DECISION, follows);
    }

    private static MandateAdopted adopted(int year, Terms terms, MandateId follows) {
        return MandateStory.adoption(new MandateId(Deciding.ACT.newId("mandate")), MandatePeriod.startingIn(year),
                terms,
                follows);
    }

    @Test
    void nobody_but_the_secretariat_adopts_a_mandate() {
        slice.when(Cast.HENRIK, adopt(2016, MandateStory.terms(), null)).refused(SeatRule.SECRETARIAT_ONLY);
        slice.when(Cast.OTTAVIA, adopt(2016, MandateStory.terms(), null)).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_group_has_no_mandate() {
        slice.when(Cast.MIRELA, new AdoptMandate(new GroupId(Story.id("another")), MandateStory.YEARS,
                MandateStory.terms(), MandateStory.DECISION, null)).refused(KnownRule.KNOWN_GROUP);
    }

    @Test
    void the_mandates_of_a_group_never_overlap_not_even_by_a_year() {
        Deciding begun = slice.given(MandateStory.adopted());

        begun.when(Cast.MIRELA, adopt(2016, MandateStory.terms(), null))
                .refused(MandateRule.MANDATES_NEVER_OVERLAP, "2016", "2017");
        begun.when(Cast.MIRELA, adopt(2015, MandateStory.terms(), null)).refused(MandateRule.MANDATES_NEVER_OVERLAP);
        begun.when(Cast.MIRELA, adopt(2017, MandateStory.terms(), null)).refused(MandateRule.MANDATES_NEVER_OVERLAP);
    }

    @Test
    void a_mandate_does_not_follow_an_unknown_one_nor_another_groups() {
        slice.when(Cast.MIRELA, adopt(2020, MandateStory.terms(), MandateStory.MANDATE))
                .refused(MandateRule.KNOWN_MANDATE);
        GroupId others = new GroupId(Story.id("another"));
        slice.given(Story.group(), Story.groupCreated(others, "OTHER"),
                new MandateAdopted(MandateStory.MANDATE, others, Story.ORGANISATION, MandateStory.YEARS,
                        MandateStory.terms(), MandateStory.RECORDED, null, false))
                .when(Cast.MIRELA, adopt(2020, MandateStory.terms(), MandateStory.MANDATE))
                .refused(MandateRule.KNOWN_MANDATE);
    }

    @Test
    void a_mandate_does_not_follow_a_later_one() {
        slice.given(MandateStory.adopted()).when(Cast.MIRELA, adopt(2012, MandateStory.terms(), MandateStory.MANDATE))
                .refused(MandateRule.FOLLOWS_AN_EARLIER_ONE);
    }

    @Test
    void a_task_continues_one_that_there_is() {
        Terms terms = MandateStory.terms(MandateStory.task("a", "3"));

        slice.given(MandateStory.adopted()).when(Cast.MIRELA, adopt(2020, terms, MandateStory.MANDATE))
                .invalid("terms.tasks invalid.unknown-continued");
        assertThatThrownBy(() -> adopt(2020, terms, null)).isInstanceOf(InvalidMessage.class);
    }

    @Test
    void it_rests_on_a_decision_that_was_taken() {
        slice.when(Cast.MIRELA, new AdoptMandate(Story.GROUP, MandateStory.YEARS, MandateStory.terms(),
                new TakenDecision("CM", LocalDate.of(2018, 1, 1), "Two years"), null))
                .invalid("decision.date invalid.in-the-future");
    }

    @Test
    void a_mandate_runs_for_two_calendar_years() {
        assertThatThrownBy(() -> new MandatePeriod(LocalDate.of(2016, 2, 1), LocalDate.of(2017, 12, 31)))
                .isInstanceOf(InvalidMessage.class);
        assertThatThrownBy(() -> new MandatePeriod(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)))
                .isInstanceOf(InvalidMessage.class);
    }

    @Test
    void goals_areas_and_perspectives_have_codes_and_words() {
        assertThatThrownBy(() -> new Terms(List.of(new Labelled("a", null)), List.of(MandateStory.task("1", null)),
                List.of(new Labelled(" ", MandateStory.TITLE)), List.of(), 6))
                .isInstanceOfSatisfying(InvalidMessage.class, wrong -> assertThat(wrong.violations())
                        .extracting("field").containsExactly("goals", "areas"));
    }

    @Test
    void the_secretariat_adopts_the_first_mandate_of_a_group() {
        slice.when(Cast.MIRELA, adopt(2016, MandateStory.terms(), null)).as("SECRETARIAT", null)
                .tells(adopted(2016, MandateStory.terms(), null));
    }

    @Test
    void a_mandate_may_follow_one_that_ended_years_before() {
        Terms terms = MandateStory.terms(MandateStory.task("a", "2"), MandateStory.task("b", null));

        slice.given(MandateStory.adopted()).when(Cast.MIRELA, adopt(2020, terms, MandateStory.MANDATE))
                .tells(adopted(2020, terms, MandateStory.MANDATE));
    }

    @Test
    void the_years_of_an_annulled_mandate_are_free_again_and_nothing_follows_it() {
        Deciding annulled = slice.given(MandateStory.adopted(), MandateStory.annulled(MandateStory.MANDATE));

        annulled.when(Cast.MIRELA, adopt(2016, MandateStory.terms(), null))
                .tells(adopted(2016, MandateStory.terms(), null));
        annulled.when(Cast.MIRELA, adopt(2018, MandateStory.terms(), MandateStory.MANDATE))
                .refused(MandateRule.MANDATE_NOT_ANNULLED);
    }
}
