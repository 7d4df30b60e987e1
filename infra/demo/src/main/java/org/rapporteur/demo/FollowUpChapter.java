package org.rapporteur.demo;

import java.time.Instant;
import java.time.LocalDate;

import org.rapporteur.demo.FollowUp.Entry;
import org.rapporteur.demo.FollowUp.PendingInvitation;
import org.rapporteur.shared.practices.PracticeCommand.InviteRespondent;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;
import org.rapporteur.shared.practices.PracticeStatus;

/** The weeks before loading: a second call is open, and each person finds work waiting. */
final class FollowUpChapter {

    /** The key of the step that invites somebody who does not accept. */
    static final String OPEN_INVITATION = "invite:PECS-WG2:amara";

    private static final String CALL = "FOLLOW-UP";

    private final Script script;
    private final Cast cast;
    private final Call2017.Call model;
    private final FollowUp story = FollowUp.load();
    private final LocalDate today;
    private final Person secretariat;
    private final PracticeTexts texts = new PracticeTexts(story.reasons(), story.demoNote());

    FollowUpChapter(Script script, Cast cast, Call2017.Call model, LocalDate today) {
        this.script = script;
        this.cast = cast;
        this.model = model;
        this.today = today;
        this.secretariat = cast.only("SECRETARIAT");
    }

    void write() {
        openAndInvite(today.minusDays(story.announcedDaysBefore()),
                Days.startOf(today.minusDays(story.openedDaysBefore())));
        for (int nth = 0; nth < story.practices().size(); nth++) {
            tell(story.practices().get(nth), nth);
        }
        leaveInvitationOpen(story.pendingInvitation());
    }

    private void openAndInvite(LocalDate day, Instant opens) {
        script.add("call:" + CALL, Days.at(day, 0), secretariat,
                said -> new OpenCall(said.group(model.group()), story.title(), story.guidance(), model.questionnaire(),
                        model.vocabulary(), model.priorityDomains(), model.contact(),
                        Days.at(today.plusDays(story.deadlineDaysAfter()), 480), story.languages(), opens,
                        said.mandate(story.mandate())));
        story.respondents().forEach(line -> script.add("respondent:" + CALL + ":" + line, Days.at(day, 30),
                secretariat, said -> new InviteRespondent(said.call(CALL), line)));
    }

    private void tell(Entry entry, int nth) {
        Practice practice = entry.practice().on(entry.delegation());
        PracticeSteps steps = new PracticeSteps(script, cast, practice, nth);
        LocalDate submitted = today.minusDays(30 - nth);
        steps.submit(CALL, texts.original(practice), Days.at(submitted, 30 * nth));
        if (entry.stage() != PracticeStatus.SUBMITTED) {
            review(steps, entry, Days.at(today.minusDays(14), 20 * nth));
        }
    }

    private void review(PracticeSteps steps, Entry entry, Instant at) {
        steps.classify(story.demoNote(), at);
        if (entry.question() != null) {
            steps.ask(entry.field(), entry.question(), at.plusSeconds(600), Days.at(today.plusDays(14), 480));
        }
        if (entry.stage() == PracticeStatus.ACCEPTED) {
            steps.translate(texts, 1, at.plusSeconds(900));
            steps.accept(at.plusSeconds(1200));
        }
    }

    private void leaveInvitationOpen(PendingInvitation pending) {
        Person person = cast.person(pending.username());
        new Invitations(script).invite(pending.group(), secretariat, person, pending.role(),
                Days.at(today.minusDays(7), 0), pending.code());
    }
}
