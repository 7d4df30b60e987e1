package org.rapporteur.notifications.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.notifications.support.Cast;
import org.rapporteur.notifications.support.PostOffice;
import org.rapporteur.notifications.support.Story;
import org.rapporteur.notifications.tailing.DeadlineWatch;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.notifications.MailQuery.MailPage;
import org.rapporteur.shared.notifications.MailQuery.Outbox;
import org.rapporteur.shared.notifications.MailQuery.OutboxMail;
import org.rapporteur.shared.notifications.MailQuery.Preferences;
import org.rapporteur.shared.notifications.MailState;
import org.rapporteur.shared.practices.PracticeEvent.CallClosed;
import org.rapporteur.shared.practices.PracticeEvent.CallExtended;
import org.rapporteur.shared.practices.PracticeEvent.CallTermsSet;
import org.rapporteur.shared.practices.PracticeEvent.RespondentInvited;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.ContactUpdated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;

/** Delegations are told that a call awaits their answer, and when there is more time. */
class CallMailsTest {
    private static final Instant DEADLINE = Instant.parse("2099-01-21T16:00:00Z");

    private static final String[] HOLDING = {"--rapporteur.notifications.node=one",
        "--rapporteur.notifications.smtp.uri=smtp://127.0.0.1:9", "--rapporteur.notifications.hold=true"};

    private final PostOffice office = PostOffice.open();
    private Story story;

    @BeforeEach
    void begin() {
        office.start(HOLDING);
        story = new Story(office).begin();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<OutboxMail> mails(MailKind kind) {
        office.untilRead();
        return office.as(Cast.MIRELA).get("/api/mail/outbox?group=" + Story.PLATFORM, Outbox.class).items().stream()
                .filter(one -> one.kind() == kind).toList();
    }

    private List<String> readers(MailKind kind) {
        return mails(kind).stream().map(one -> one.to().replaceAll(".*<(.*)@.*", "$1")).sorted().toList();
    }

    private MailPage only(MailKind kind, Cast reader) {
        OutboxMail found = mails(kind).stream().filter(one -> one.to().contains(reader.email())).findFirst()
                .orElseThrow();
        return office.as(Cast.MIRELA).get("/api/mail/outbox/" + found.mail(), MailPage.class);
    }

    private RoleAssigned member(Cast person) {
        return new RoleAssigned(Story.PLATFORM, office.person(person), Role.MEMBER, null);
    }

    @Test
    void who_speaks_for_an_invited_delegation_is_written_to_once() {
        story.callNow(DEADLINE);

        assertThat(readers(MailKind.CALL_INVITED)).containsExactly("lucette", "mathis", "odile");
        assertThat(mails(MailKind.CALL_INVITED)).extracting(OutboxMail::state).containsOnly(MailState.HELD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | You are invited to answer: Call | Wednesday, 21 January 2099, 17:00 (Strasbourg time) | stop mails of this kind
            fr | Vous êtes invités à répondre | mercredi 21 janvier 2099 à 17:00 (heure de Strasbourg) | arrêter les courriels
            """)
    void the_invitation_names_the_call_its_deadline_with_the_zone_and_the_page(String language, String subject,
            String deadline, String stop) {
        office.as(Cast.ODILE, language).status("PUT", "/api/mail/account-language", null);
        story.callNow(DEADLINE);

        MailPage mail = only(MailKind.CALL_INVITED, Cast.ODILE);
        assertThat(mail.mail().subject()).startsWith(subject);
        assertThat(mail.mail().language().getLanguage()).isEqualTo(language);
        assertThat(mail.text()).contains(deadline, "/calls/" + Story.CALL, "Delegation BE-WAL", stop)
                .doesNotContain("{", "??");
        assertThat(mail.html()).contains("/calls/" + Story.CALL);
    }

    private void update(Cast person, GroupId group, String email) {
        PersonId id = office.person(person);
        office.by(person, new ContactUpdated(group, null, id, office.seal(id, "Odile Autrement"),
                email == null ? null : office.seal(id, email)));
    }

    @Test
    void what_leaves_after_somebody_has_a_new_address_goes_there_under_the_new_name_whenever_it_was_written() {
        story.callNow(DEADLINE);
        office.untilRead();
        update(Cast.ODILE, Story.PLATFORM, "odile@new.example.org");
        office.by(Cast.MIRELA, new CallExtended(Story.CALL, DEADLINE.plus(Duration.ofDays(1)), "More time"));

        for (MailKind kind : List.of(MailKind.CALL_EXTENDED, MailKind.CALL_INVITED)) {
            assertThat(mails(kind)).extracting(OutboxMail::to).contains("Odile Autrement <odile@new.example.org>");
            assertThat(readers(kind)).containsExactly("lucette", "mathis", "odile");
        }
    }

    @Test
    void who_took_the_address_back_is_not_written_to() {
        update(Cast.ODILE, Story.PLATFORM, null);
        story.callNow(DEADLINE);

        assertThat(mails(MailKind.CALL_INVITED)).filteredOn(one -> one.state() == MailState.HELD)
                .extracting(one -> one.to().replaceAll(".*<(.*)@.*", "$1"))
                .containsExactlyInAnyOrder("lucette", "mathis");
    }

    @Test
    void an_address_for_another_place_is_not_one_for_this_group() {
        update(Cast.ODILE, null, "odile@new.example.org");
        update(Cast.ODILE, new GroupId(Cast.uuid("elsewhere")), "odile@new.example.org");
        story.callNow(DEADLINE);

        assertThat(mails(MailKind.CALL_INVITED)).extracting(OutboxMail::to)
                .anyMatch(to -> to.contains(Cast.ODILE.email())).noneMatch(to -> to.contains("new.example.org"));
    }

    @Test
    void who_takes_the_seat_while_the_delegation_is_silent_is_invited_too() {
        story.callNow(DEADLINE);
        office.by(Cast.OTTAVIA, member(Cast.ANAHIT));
        office.by(Cast.OTTAVIA, member(Cast.ANAHIT));

        assertThat(readers(MailKind.CALL_INVITED)).containsExactly("anahit", "lucette", "mathis", "odile");
    }

    @Test
    void who_takes_the_seat_of_a_delegation_that_has_answered_or_was_not_invited_is_not_invited() {
        story.callNow(DEADLINE).answered();
        office.by(Cast.OTTAVIA, member(Cast.LUCETTE));
        office.by(Cast.OTTAVIA, member(Cast.KARIM));

        assertThat(readers(MailKind.CALL_INVITED)).containsExactly("lucette", "mathis", "odile");
    }

    @Test
    void who_takes_a_seat_after_the_call_is_closed_is_not_invited() {
        story.callNow(DEADLINE);
        office.by(Cast.MIRELA, new CallClosed(Story.CALL, null));
        office.by(Cast.OTTAVIA, member(Cast.ANAHIT));

        assertThat(readers(MailKind.CALL_INVITED)).containsExactly("lucette", "mathis", "odile");
    }

    @Test
    void who_is_invited_before_the_call_opens_is_written_to_when_it_opens_and_once() {
        Instant opening = office.now().plus(Duration.ofDays(2));
        story.call(DEADLINE);
        office.by(Cast.MIRELA, new CallTermsSet(Story.CALL, Story.PLATFORM, List.of(), opening, null));
        office.by(Cast.MIRELA, new RespondentInvited(Story.CALL, new DelegationCode("LU")));
        office.by(Cast.OTTAVIA, member(Cast.ANAHIT));
        office.by(Cast.MIRELA, new CallExtended(Story.CALL, DEADLINE.plus(Duration.ofDays(1)), "More time"));
        office.bean(DeadlineWatch.class).turn();
        assertThat(mails(MailKind.CALL_INVITED)).isEmpty();
        assertThat(mails(MailKind.CALL_EXTENDED)).isEmpty();

        office.later(Duration.ofDays(2));
        office.bean(DeadlineWatch.class).turn();
        office.bean(DeadlineWatch.class).turn();

        assertThat(readers(MailKind.CALL_INVITED)).containsExactly("anahit", "lucette", "mathis", "odile");
    }

    @Test
    void more_time_is_told_to_the_silent_with_the_reason_and_the_new_deadline() {
        story.call(DEADLINE).answered();
        office.by(Cast.MIRELA, new CallExtended(Story.CALL, DEADLINE.plus(Duration.ofDays(1)), "Many asked for it"));

        assertThat(readers(MailKind.CALL_EXTENDED)).containsExactly("odile");
        assertThat(only(MailKind.CALL_EXTENDED, Cast.ODILE).text()).contains("Many asked for it",
                "Thursday, 22 January 2099, 17:00 (Strasbourg time)", "/calls/" + Story.CALL);
    }

    @Test
    void who_wants_no_such_mails_gets_none() {
        office.as(Cast.ODILE).status("PUT", "/api/mail/preferences",
                new Preferences(null, Set.of(MailKind.CALL_INVITED, MailKind.CALL_EXTENDED)));
        story.callNow(DEADLINE);
        office.by(Cast.MIRELA, new CallExtended(Story.CALL, DEADLINE.plus(Duration.ofDays(1)), "More time"));

        assertThat(mails(MailKind.CALL_EXTENDED)).filteredOn(one -> one.to().contains("odile"))
                .extracting(OutboxMail::state).containsExactly(MailState.STOPPED);
        assertThat(mails(MailKind.CALL_INVITED)).filteredOn(one -> one.to().contains("odile"))
                .extracting(OutboxMail::state).containsExactly(MailState.STOPPED);
    }

    @Test
    void an_invitation_of_long_ago_and_one_that_the_demo_tells_reach_nobody() {
        story.call(DEADLINE);
        assertThat(mails(MailKind.CALL_INVITED)).isEmpty();

        office.by(Cast.MIRELA, Map.of("client", "demo"), null,
                new RespondentInvited(Story.CALL, new DelegationCode("BE-WAL")));

        assertThat(mails(MailKind.CALL_INVITED)).extracting(OutboxMail::state).containsExactly(MailState.SHOWN);
    }

    @Test
    void reading_the_whole_log_again_invites_nobody_again() {
        story.callNow(DEADLINE);
        assertThat(readers(MailKind.CALL_INVITED)).hasSize(3);
        office.stop();
        try (MongoClient client = office.client()) {
            client.getDatabase("rapporteur_notifications").getCollection("state").updateOne(Filters.eq("tail"),
                    Updates.set("position", 0L));
        }
        office.start(HOLDING);

        assertThat(readers(MailKind.CALL_INVITED)).containsExactly("lucette", "mathis", "odile");
    }
}
