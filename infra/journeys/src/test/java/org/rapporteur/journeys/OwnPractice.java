package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.practices.PracticeCommand.AcceptPractice;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeCommand.PublishPractice;
import org.rapporteur.shared.practices.PracticeCommand.WithdrawPractice;
import org.rapporteur.shared.practices.PracticeId;

/** A practice of Luxembourg that one journey has for itself, and that is withdrawn at its end. */
final class OwnPractice implements AutoCloseable {
    private final Member anahit;
    private final Member mathis;
    private final Member mirela;
    private final PracticeId id;
    private boolean published;

    OwnPractice(Platform platform) {
        anahit = Member.signIn(platform, "anahit", "en");
        mathis = Member.signIn(platform, "mathis", "fr");
        mirela = Member.signIn(platform, "mirela", "en");
        id = new PracticeId(byDelegation(FollowUp.seenBy(mathis).practice("LU", "Un essai " + UUID.randomUUID()))
                .id("practice"));
    }

    PracticeId id() {
        return id;
    }

    OwnPractice categorised() {
        byRapporteur(new AssignCategory(id, "1", List.of(), true, null, null));
        return this;
    }

    OwnPractice published() {
        categorised().byRapporteur(new AcceptPractice(id, null));
        bySecretariat(new PublishPractice(id));
        published = true;
        return this;
    }

    /** Until its page and its transfers show all that was done. */
    void awaitShown() {
        anahit.latest("/api/practices/" + id);
        anahit.latest("/api/practices/" + id + "/transfers");
    }

    /** Until the queue of its group shows all that was done. */
    void awaitQueued() {
        anahit.latest("/api/groups/" + FollowUp.seenBy(anahit).group().value() + "/review-queue");
    }

    Answer byRapporteur(Command command) {
        return does(anahit, command);
    }

    Answer byDelegation(Command command) {
        return does(mathis, command);
    }

    Answer bySecretariat(Command command) {
        return does(mirela, command);
    }

    private static Answer does(Member who, Command command) {
        Answer answer = who.command(command);
        assertThat(answer.status()).as("%s: %s", command, answer.body()).isEqualTo(200);
        return answer;
    }

    String page(String rest) {
        return "/practices/" + id + rest;
    }

    @Override
    public void close() {
        does(published ? mirela : mathis, new WithdrawPractice(id, "It was only a try."));
    }
}
