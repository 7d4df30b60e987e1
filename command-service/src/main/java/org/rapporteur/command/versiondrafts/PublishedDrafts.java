package org.rapporteur.command.versiondrafts;

import org.jspecify.annotations.Nullable;
import org.rapporteur.command.http.AfterCommand;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.PracticeCommand.PublishQuestionnaireVersion;
import org.rapporteur.shared.practices.PracticeCommand.PublishVocabularyVersion;
import org.rapporteur.shared.practices.VersionDraftId;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes the draft of a version away once it was published; should that fail, the fact stands all the same. What somebody
 * wrote between the last look and the publication stays a draft.
 */
@Component
class PublishedDrafts implements AfterCommand {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedDrafts.class);

    private final VersionDraftDesk desk;

    PublishedDrafts(VersionDraftDesk desk) {
        this.desk = desk;
    }

    @Override
    public void done(Command command, PersonId actor) {
        switch (command) {
            case PublishQuestionnaireVersion e -> remove(e.draft(), e.group(), e.questionnaire(), null);
            case PublishVocabularyVersion e -> remove(e.draft(), e.group(), null, e.vocabulary());
            default -> {
            }
        }
    }

    private void remove(@Nullable VersionDraftId draft, GroupId group, @Nullable Questionnaire form,
            @Nullable Vocabulary words) {
        try {
            if (draft != null) {
                desk.published(draft, group, form, words);
            }
        } catch (RuntimeException e) {
            LOG.warn("The draft {} was published, but could not be removed", draft, e);
        }
    }
}
