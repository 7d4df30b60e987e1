package org.rapporteur.command.dispatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Contents;
import org.rapporteur.command.Forms;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.Hash;
import org.rapporteur.command.running.AtOnce;
import org.rapporteur.command.running.Begun;
import org.rapporteur.command.running.LogHistory;
import org.rapporteur.command.running.Said;
import org.rapporteur.command.running.Told;
import org.rapporteur.command.running.TwoServices;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeCommand.AcceptPractice;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeCommand.CloseCall;
import org.rapporteur.shared.practices.PracticeCommand.LeaveUncategorised;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;
import org.rapporteur.shared.practices.PracticeCommand.PublishPractice;
import org.rapporteur.shared.practices.PracticeCommand.PublishQuestionnaireVersion;
import org.rapporteur.shared.practices.PracticeCommand.RemoveCategory;
import org.rapporteur.shared.practices.PracticeCommand.RequestClarification;
import org.rapporteur.shared.practices.PracticeCommand.RevisePractice;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;
import org.rapporteur.shared.practices.PracticeCommand.WithdrawPractice;
import org.rapporteur.shared.practices.PracticeEvent.CallClosed;
import org.rapporteur.shared.practices.PracticeEvent.CategoryAssigned;
import org.rapporteur.shared.practices.PracticeEvent.PracticeAccepted;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AcceptInvitation;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.InviteMember;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.Invitee;

/** What happens when two who do not know of each other act on one practice, call or seat at the same moment. */
class ConcurrentPracticesTest extends TwoServices {
    private static final Told NOT_OPEN = new Told(422, "open-for-review");

    private static List<Told> both(Cast one, Command first, Cast other, Command second) {
        return AtOnce.all(List.of(() -> Told.by(new Said(service), one, key(first), first),
                () -> Told.by(new Said(another), other, key(second), second)));
    }

    private static String key(Command command) {
        return command.getClass().getSimpleName() + command.hashCode() + System.identityHashCode(command);
    }

    private static void oneOf(List<Told> told, Told... others) {
        assertThat(told).containsOnlyOnce(Told.DONE).filteredOn(one -> !one.equals(Told.DONE)).hasSize(1)
                .allMatch(List.of(others)::contains);
    }

    private static List<Class<?>> facts(Tag... tags) {
        return events(tags).<Class<?>>map(Event::getClass).toList();
    }

    private static Stream<Event> events(Tag... tags) {
        List<Event> none = new ArrayList<>();
        return service.bean(LogHistory.class).fold(none, (all, event) -> {
            all.add(event);
            return all;
        }, tags).stream();
    }

    private static PracticeId classified(String name) {
        PracticeId practice = begun.submitted(name);
        begun.said().done(Cast.ANAHIT, new AssignCategory(practice, "1", List.of(), true, null, null));
        return practice;
    }

    private static PracticeId accepted(String name) {
        PracticeId practice = classified(name);
        begun.said().done(Cast.ANAHIT, new AcceptPractice(practice, null));
        return practice;
    }

    @Test
    void who_accepts_two_invitations_of_a_group_at_once_takes_one_seat() {
        Begun on = begun.another("TWICE");

        oneOf(both(Cast.TERESA, accept(on, "one"), Cast.TERESA, accept(on, "two")), new Told(409, "one-membership"));
    }

    private static AcceptInvitation accept(Begun on, String code) {
        String invitation = on.said().done(Cast.MIRELA, new InviteMember(on.group(),
                new Invitee("Teresa", "teresa@example.org", Hash.hex(code)), Role.OBSERVER, null, false)).ids()
                .get("invitation");
        return new AcceptInvitation(new InvitationId(invitation), code, "Teresa", null);
    }

    @Test
    void a_practice_is_submitted_before_its_call_is_closed_or_not_at_all() {
        CallId call = new CallId(begun.said().done(Cast.MIRELA, new OpenCall(begun.group(), Story.TITLE, Story.TITLE,
                Story.FORM, Story.WORDS, List.of("I"), null, Instant.now().plusSeconds(86_400))).ids().get("call"));

        List<Told> told = both(Cast.MIRELA, new CloseCall(call, null), Cast.MATHIS,
                new SubmitPractice(call, Story.LU, null, Contents.of("At the last moment"), null));

        assertThat(told.getFirst()).isEqualTo(Told.DONE);
        assertThat(told.getLast()).isIn(Told.DONE, new Told(422, "call-not-closed"));
        assertThat(facts(PracticeTags.call(call), PracticeTags.names(call, Story.LU)).getLast())
                .isEqualTo(CallClosed.class);
    }

    @Test
    void a_practice_is_not_accepted_while_something_is_asked() {
        PracticeId practice = classified("Asked about");

        oneOf(both(Cast.ANAHIT, new AcceptPractice(practice, null), Cast.ANAHIT,
                new RequestClarification(practice, null, "Why?", null)), NOT_OPEN,
                new Told(422, "no-open-clarification"));
    }

    @Test
    void a_practice_is_not_accepted_while_its_only_category_goes() {
        PracticeId practice = classified("Loses its category");

        oneOf(both(Cast.ANAHIT, new AcceptPractice(practice, null), Cast.ANAHIT,
                new RemoveCategory(practice, "1", "Wrong")), NOT_OPEN, new Told(422, "classified"));
    }

    /** Assigned first, nothing is left uncategorised; left first, the category ends that. */
    @Test
    void a_practice_that_gets_a_category_is_not_left_uncategorised() {
        PracticeId practice = begun.submitted("A category or none");

        List<Told> told = both(Cast.ANAHIT, new AssignCategory(practice, "1", List.of(), true, null, null),
                Cast.ANAHIT, new LeaveUncategorised(practice, Story.TITLE));

        assertThat(told.getFirst()).isEqualTo(Told.DONE);
        assertThat(told.getLast()).isIn(Told.DONE, new Told(422, "no-category"));
        assertThat(facts(PracticeTags.practice(practice)).getLast()).isEqualTo(CategoryAssigned.class);
    }

    /** Who came first lost the main place to the other: the same again is news, and that of the other is not. */
    @Test
    void of_two_main_categories_at_once_the_later_one_is_the_main_one() {
        PracticeId practice = begun.submitted("Two main categories");

        assertThat(both(Cast.ANAHIT, main(practice, "1"), Cast.ANAHIT, main(practice, "2"))).containsOnly(Told.DONE);

        List<String> order = assigned(practice);
        assertThat(order).containsExactlyInAnyOrder("1", "2");
        begun.said().done(Cast.ANAHIT, main(practice, order.getLast()));
        assertThat(assigned(practice)).isEqualTo(order);
        begun.said().done(Cast.ANAHIT, main(practice, order.getFirst()));
        assertThat(assigned(practice)).hasSize(3).endsWith(order.getFirst());
    }

    private static AssignCategory main(PracticeId practice, String category) {
        return new AssignCategory(practice, category, List.of(), true, null, null);
    }

    private static List<String> assigned(PracticeId practice) {
        return events(PracticeTags.practice(practice)).filter(CategoryAssigned.class::isInstance)
                .map(event -> ((CategoryAssigned) event).category()).toList();
    }

    @Test
    void a_practice_is_revised_before_it_is_accepted_or_not_at_all() {
        PracticeId practice = classified("Revised late");

        List<Told> told = both(Cast.ANAHIT, new AcceptPractice(practice, null), Cast.MATHIS,
                new RevisePractice(practice, Contents.of("Revised at the last moment"), null));

        assertThat(told.getFirst()).isEqualTo(Told.DONE);
        assertThat(told.getLast()).isIn(Told.DONE, NOT_OPEN);
        assertThat(facts(PracticeTags.practice(practice)).getLast()).isEqualTo(PracticeAccepted.class);
    }

    @Test
    void a_practice_is_published_or_withdrawn_by_its_delegation() {
        PracticeId practice = accepted("Withdrawn or published");

        oneOf(both(Cast.MIRELA, new PublishPractice(practice), Cast.MATHIS,
                new WithdrawPractice(practice, "Too early")),
                new Told(403, "secretariat-only"), new Told(422, "accepted-first"),
                new Told(409, "not-yet-withdrawn"));
    }

    @Test
    void the_same_next_version_is_published_once() {
        oneOf(both(Cast.MIRELA,
                new PublishQuestionnaireVersion(begun.group(), Forms.questionnaire(2), Story.FORM, null), Cast.MIRELA,
                new PublishQuestionnaireVersion(begun.group(), Forms.questionnaire(2), Story.FORM, null)),
                new Told(409, "next-version"));
    }

    @Test
    void a_name_is_taken_by_a_revision_or_by_a_new_practice() {
        PracticeId practice = begun.submitted("Before it was renamed");

        oneOf(both(Cast.MATHIS, new RevisePractice(practice, Contents.of("The name both want"), null), Cast.MATHIS,
                begun.practice("The name both want")), new Told(409, "unique-name"));
    }
}
