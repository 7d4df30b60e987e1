package org.rapporteur.query.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.mandates.activity.ActivitiesView;
import org.rapporteur.query.mandates.mandate.MandateDocument;
import org.rapporteur.query.mandates.mandate.MandatesView;
import org.rapporteur.query.mandates.review.ReviewDocument;
import org.rapporteur.query.mandates.review.ReviewsView;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.query.workinggroups.people.PersonDocument.Seat;
import org.rapporteur.shared.mandates.MandateQuery.Bar;
import org.rapporteur.shared.mandates.MandateQuery.May;
import org.rapporteur.shared.workinggroups.Role;

/** Somebody who chairs and is secretariat too may do the one or the other, never both to the same review. */
class PermissionsTest {
    private static final MandateWork WORK = new MandateWork(
            Projected.by(new MandatesView(), MandateStory.plain()).get(MandateStory.SECOND.value()),
            Projected.by(new ActivitiesView(), MandateStory.plain()).values().stream()
                    .filter(one -> one.mandate().equals(MandateStory.SECOND)).toList(),
            Projected.by(new ReviewsView(), MandateStory.plain()).values().stream()
                    .filter(one -> one.mandate().equals(MandateStory.SECOND)).toList(),
            MandateStory.day("2017-11-01"));

    private static Permissions of(Cast person, Role... roles) {
        return of(WORK, List.of(WORK), person, roles);
    }

    private static Permissions of(MandateWork work, List<MandateWork> ofGroup, Cast person, Role... roles) {
        Reader reader = new Reader(person.id(), false, List.of(),
                List.of(new Seat(Story.PLATFORM, List.of(roles), null)));
        return new Permissions(new Context(work, ofGroup,
                new Names(new GroupNames.Group(Story.PLATFORM, Story.ORGANISATION, Story.words("Platform")),
                        Optional.empty(), new People.Known(Map.of())),
                reader, true));
    }

    private static ReviewDocument waiting() {
        return WORK.reviews().stream().filter(one -> one.review().equals(MandateStory.WAITING)).findFirst()
                .orElseThrow();
    }

    @Test
    void who_submitted_a_review_never_approves_or_returns_it() {
        Permissions author = of(Cast.MIRELA, Role.SECRETARIAT, Role.CHAIR);

        assertThat(author.onReview(waiting()).bar("ApproveMandateReview")).contains(Bar.NOT_ITS_AUTHOR);
        assertThat(author.onReview(waiting()).bar("ReturnMandateReview")).contains(Bar.NOT_ITS_AUTHOR);
        assertThat(of(Cast.HENRIK, Role.CHAIR).onReview(waiting()).allows("ApproveMandateReview")).isTrue();
    }

    @Test
    void a_mandate_that_another_one_follows_in_its_years_is_neither_amended_nor_renewed() {
        MandateWork earlier = new MandateWork(unclosed(), List.of(), List.of(), WORK.today());
        May followed = of(earlier, List.of(WORK, earlier), Cast.MIRELA, Role.SECRETARIAT).onMandate();
        May alone = of(earlier, List.of(earlier), Cast.MIRELA, Role.SECRETARIAT).onMandate();

        assertThat(followed.bar("AmendMandate")).contains(Bar.ALREADY_FOLLOWED);
        assertThat(followed.bar("RenewMandate")).contains(Bar.PERIOD_TAKEN);
        assertThat(alone.allows("AmendMandate")).isTrue();
        assertThat(alone.bar("RenewMandate")).contains(Bar.FINAL_REVIEW_NOT_APPROVED);
    }

    @Test
    void a_mandate_that_was_closed_without_a_final_review_is_renewed_no_more() {
        MandateWork ended = new MandateWork(closed(), List.of(), List.of(), WORK.today());
        May secretariat = of(ended, List.of(ended), Cast.MIRELA, Role.SECRETARIAT).onMandate();

        assertThat(secretariat.bar("RenewMandate")).contains(Bar.CLOSED_WITHOUT_FINAL_REVIEW);
    }

    /** The first mandate, as if nobody had renewed it. */
    private static MandateDocument closed() {
        MandateDocument first = Projected.by(new MandatesView(), MandateStory.plain())
                .get(MandateStory.FIRST.value());
        return new MandateDocument(first.mandate(), first.group(), first.organisation(), first.period(), null, false,
                first.versions(), first.outputs(), first.calls(), null, Objects.requireNonNull(first.closed()), null);
    }

    /** The first mandate, as if nobody had renewed or closed it. */
    private static MandateDocument unclosed() {
        MandateDocument first = Projected.by(new MandatesView(), MandateStory.plain())
                .get(MandateStory.FIRST.value());
        return new MandateDocument(first.mandate(), first.group(), first.organisation(), first.period(), null, false,
                first.versions(), first.outputs(), first.calls(), null, null, null);
    }

    @Test
    void who_left_the_group_no_longer_reports_on_what_they_led() {
        Reader gone = Reader.newcomer(Cast.MATHIS.id());
        Permissions permissions = new Permissions(
                new Context(WORK, List.of(WORK), of(Cast.MATHIS).context().names(), gone, true));

        assertThat(permissions.onActivity(WORK.activity(MandateStory.CARRIED).orElseThrow()).commands()).isEmpty();
        assertThat(of(Cast.MATHIS, Role.OBSERVER).onActivity(WORK.activity(MandateStory.CARRIED).orElseThrow())
                .allows("ReportProgress")).isTrue();
    }

    @Test
    void of_the_past_nothing_may_be_changed() {
        Context now = of(Cast.MIRELA, Role.SECRETARIAT).context();
        Permissions past = new Permissions(new Context(WORK, List.of(WORK), now.names(), now.reader(), false));

        assertThat(past.onMandate()).isEqualTo(Permissions.NONE);
    }

    @Test
    void the_secretariat_sets_another_day_while_a_review_is_open_and_cancels_it_while_nobody_has_spoken() {
        ReviewDocument open = WORK.reviews().stream().filter(one -> one.review().equals(MandateStory.OPEN)).findFirst()
                .orElseThrow();
        ReviewDocument silent = new ReviewDocument(open.review(), open.mandate(), open.group(), open.kind(),
                open.year(), open.due(), open.openedAt(), open.openedBy(), List.of(), List.of(), List.of(), List.of(),
                null);
        Permissions secretariat = of(Cast.MIRELA, Role.SECRETARIAT);

        assertThat(secretariat.onReview(open).allows("RescheduleMandateReview")).isTrue();
        assertThat(secretariat.onReview(open).bar("CancelMandateReview")).contains(Bar.ALREADY_SPOKEN);
        assertThat(secretariat.onReview(silent).allows("CancelMandateReview")).isTrue();
        assertThat(secretariat.onReview(waiting()).bar("RescheduleMandateReview")).contains(Bar.REVIEW_SUBMITTED);
        assertThat(of(Cast.HENRIK, Role.CHAIR).onReview(silent).bar("CancelMandateReview")).isEmpty();
    }

    @Test
    void a_cancelled_review_asks_nobody_for_anything() {
        ReviewDocument open = WORK.reviews().getFirst();
        ReviewDocument cancelled = new ReviewDocument(open.review(), open.mandate(), open.group(), open.kind(),
                open.year(), open.due(), open.openedAt(), open.openedBy(), List.of(), List.of(), List.of(), List.of(),
                new Undone("Too early", open.openedAt(), Cast.MIRELA.id(), "SECRETARIAT"));

        May may = of(Cast.MIRELA, Role.SECRETARIAT, Role.CHAIR, Role.MEMBER).onReview(cancelled);
        assertThat(may.commands()).isEmpty();
        assertThat(may.barred().values()).containsOnly(Bar.REVIEW_CANCELLED);
    }
}
