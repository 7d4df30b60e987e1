package org.rapporteur.command.drafts;

import org.rapporteur.command.http.AfterCommand;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.DraftId;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes a draft away once it was submitted; should that fail, the fact stands all the same. */
@Component
class SubmittedDrafts implements AfterCommand {
    private static final Logger LOG = LoggerFactory.getLogger(SubmittedDrafts.class);

    private final DraftDesk desk;

    SubmittedDrafts(DraftDesk desk) {
        this.desk = desk;
    }

    @Override
    public void done(Command command, PersonId actor) {
        if (command instanceof SubmitPractice submit && submit.draft() != null) {
            remove(submit.draft(), actor);
        }
    }

    private void remove(DraftId draft, PersonId actor) {
        try {
            desk.submitted(draft, actor);
        } catch (RuntimeException e) {
            LOG.warn("The draft {} was submitted, but could not be removed", draft, e);
        }
    }
}
