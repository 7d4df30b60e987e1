package org.rapporteur.command.practices;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.practices.PracticeEvent.PracticeAccepted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeDeclined;
import org.rapporteur.shared.practices.PracticeEvent.PracticePublished;
import org.rapporteur.shared.practices.PracticeEvent.PracticeReopened;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * A practice as every rule about it needs it: whose it is, to which call and group it belongs, how far it is.
 *
 * @param contact the person whose key seals the personal answers
 * @param revision the number of its text, from 1
 */
public record Dossier(PracticeId practice, CallId call, GroupId group, DelegationCode delegation,
        @Nullable DelegationCode answeredBy, PersonId contact, Stage stage, int revision, PracticeContent content) {
    static Optional<Dossier> evolve(Optional<Dossier> dossier, Event event) {
        return event instanceof PracticeSubmitted submitted
                ? Optional.of(of(submitted))
                : dossier.map(one -> one.evolve(event));
    }

    private static Dossier of(PracticeSubmitted event) {
        return new Dossier(event.practice(), event.call(), event.group(), event.delegation(), event.answeredBy(),
                event.contact(), Stage.OPEN, 1, event.content());
    }

    private Dossier evolve(Event event) {
        return switch (event) {
            case PracticeRevised revised -> revised(revised);
            case PracticeAccepted accepted -> at(Stage.ACCEPTED);
            case PracticeDeclined declined -> at(Stage.DECLINED);
            case PracticePublished published -> at(Stage.PUBLISHED);
            case PracticeReopened reopened -> at(Stage.OPEN);
            case PracticeWithdrawn withdrawn -> at(Stage.WITHDRAWN);
            default -> this;
        };
    }

    private Dossier at(Stage other) {
        return new Dossier(practice, call, group, delegation, answeredBy, contact, other, revision, content);
    }

    private Dossier revised(PracticeRevised event) {
        return new Dossier(practice, call, group, delegation, answeredBy, event.contact(), stage, event.revision(),
                event.content());
    }

    public boolean isOpenForReview() {
        return stage == Stage.OPEN;
    }

    /** Whether it is the practice of this delegation, or of the body that answered for it. */
    public boolean isOf(@Nullable DelegationCode other) {
        return other != null && (other.equals(delegation) || other.equals(answeredBy));
    }
}
