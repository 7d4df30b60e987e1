package org.rapporteur.demo;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.Role;

/**
 * A second, invented call that is open when the demo is loaded; nothing of it is published.
 *
 * @param languages
 *            in which it may be answered
 * @param mandate
 *            the code of the one under which it is held
 * @param announcedDaysBefore
 *            how many days before loading it was made known: nobody answers before the day on which it opens
 */
record FollowUp(boolean demoText, Bilingual title, Bilingual guidance, List<Language> languages, String mandate,
        int announcedDaysBefore, int openedDaysBefore, int deadlineDaysAfter, List<DelegationCode> respondents,
        Bilingual demoNote, Map<String, Bilingual> reasons,
        PendingInvitation pendingInvitation, List<Entry> practices) {

    /** An invitation that waits for its person, with the code that its link carries. */
    record PendingInvitation(String username, String group, Role role, String code) {}

    /** A practice and how far it has come; field and question where a clarification is asked. */
    record Entry(String delegation, PracticeStatus stage, @Nullable String field, @Nullable String question,
            Practice practice) {}

    static FollowUp load() {
        return DemoFiles.read("follow-up.yaml", FollowUp.class);
    }
}
