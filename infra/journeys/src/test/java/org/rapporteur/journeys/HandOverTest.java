package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RemoveMember;

/** A ministry would be without a voice while its seat changes hands, or a successor would answer for what others did. */
@ExtendWith(Demo.class)
class HandOverTest {
    private static final String WORDS = "We tried this in the north.";

    private final Newcomer first = Newcomer.called("Ingrid");
    private final Newcomer second = Newcomer.called("Sverre");
    private Member mathis;
    private Member secretariat;
    private FollowUp call;
    private String practice;
    private String group;

    @BeforeEach
    void luxembourg_submits(Platform platform) {
        mathis = Member.signIn(platform, "mathis", "fr");
        secretariat = Member.signIn(platform, "mirela", "en");
        call = FollowUp.seenBy(mathis);
        group = "/groups/" + call.group().value();
        practice = mathis.command(call.practice("LU", "À commenter " + UUID.randomUUID())).id("practice");
    }

    @AfterEach
    void luxembourg_withdraws() {
        assertThat(mathis.command(FollowUp.withdrawal(practice)).done()).isTrue();
    }

    @Test
    void a_seat_changes_hands_when_the_successor_accepts_and_what_was_done_stays_with_who_did_it(Browsers browsers) {
        try (Visitor mirela = browsers.visitor("en").signIn("mirela");
                Visitor before = browsers.visitor("fr");
                Visitor after = browsers.visitor("fr")) {
            first.takeSeat(before, invite(mirela));
            before.open("/practices/" + practice + "/review").fill("Votre commentaire", WORDS)
                    .pressExactly("Commenter");
            String link = replace(mirela);
            assertThat(first.row(mirela.open(group + "/members"), "#members")).isVisible();
            second.takeSeat(after, link);
            theMembersTellBoth(mirela);
            theHistoryStaysWithTheFirst(mirela, after);
            before.open(group + "/members");
            assertThat(before.page().locator("#members")).hasCount(0);
            remove(mirela);
        }
    }

    private String invite(Visitor mirela) {
        Locator form = mirela.open(group + "/members").page().locator("#invite");
        form.locator("[name='InviteMember:invitee.name']").fill(first.name());
        form.locator("[name='InviteMember:invitee.email']").fill(first.email());
        form.locator("[name='InviteMember:role']").selectOption("CORRESPONDENT");
        form.locator("[name='InviteMember:delegation']").selectOption("NO");
        form.locator("button").click();
        return Newcomer.linkOn(mirela);
    }

    private String replace(Visitor mirela) {
        Locator row = first.row(mirela.open(group + "/members"), "#members");
        row.locator("details.manage > summary").click();
        row.locator("a[href$='/replace']").click();
        mirela.fill("Name of the person who takes the seat", second.name())
                .fill("E-mail of this person", second.email()).fill("Reason", "Called to other duties.")
                .press("Invite the successor");
        return Newcomer.linkOn(mirela);
    }

    private void theMembersTellBoth(Visitor mirela) {
        mirela.open(group + "/members");
        Locator seat = mirela.page().locator("#members tbody tr", new Page.LocatorOptions().setHasText(second.name()));
        assertThat(seat).containsText("Took the seat over from " + first.name());
        assertThat(seat).containsText("Correspondent");
        Locator past = mirela.page().locator("#past-members tbody tr",
                new Page.LocatorOptions().setHasText(first.name()));
        assertThat(past).containsText("Seat taken over by " + second.name());
        assertThat(past).containsText("Called to other duties.");
    }

    private void theHistoryStaysWithTheFirst(Visitor mirela, Visitor after) {
        Locator comment = after.open("/practices/" + practice + "/review").page().locator("#comments li");
        assertThat(comment).containsText(WORDS);
        assertThat(comment).containsText(first.name());
        assertThat(comment).not().containsText(second.name());
        mirela.open("/practices/" + practice + "/trail");
        Locator step = mirela.page().locator(".trail__step", new Page.LocatorOptions().setHasText(WORDS));
        assertThat(step).containsText(first.name() + ", Correspondent");
        mirela.open(group + "/trail");
        assertThat(mirela.page().locator(".trail__step", new Page.LocatorOptions().setHasText(first.name())).first())
                .isVisible();
    }

    private void remove(Visitor mirela) {
        String person = second.row(mirela.open(group + "/members"), "#members").getAttribute("id")
                .replaceFirst("member-", "");
        assertThat(secretariat.command(new RemoveMember(call.group(), new PersonId(person), "It was a rehearsal."))
                .done()).isTrue();
    }
}
