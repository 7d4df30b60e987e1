package org.rapporteur.shared.practices;

import org.rapporteur.shared.Tag;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationCode;

/** The tags by which the rules of calls and practices find their facts: one per rule, never a hot one. */
public final class PracticeTags {
    private PracticeTags() {
    }

    public static Tag call(CallId call) {
        return Tag.of("call", call);
    }

    /** A delegation is invited to a call once. */
    public static Tag respondent(CallId call, DelegationCode delegation) {
        return Tag.of("respondent", call, delegation);
    }

    public static Tag practice(PracticeId practice) {
        return Tag.of("practice", practice);
    }

    /** A delegation's practice names are unique in one call. */
    public static Tag names(CallId call, DelegationCode delegation) {
        return Tag.of("names", call, delegation);
    }

    /** One version of a questionnaire is found by it. */
    public static Tag questionnaire(VersionRef ref) {
        return Tag.of("questionnaire", ref);
    }

    /** The versions of a questionnaire follow each other, and are one organisation's. */
    public static Tag questionnaireVersions(String id) {
        return Tag.of("questionnaire-versions", id);
    }

    /** One version of a vocabulary is found by it. */
    public static Tag vocabulary(VersionRef ref) {
        return Tag.of("vocabulary", ref);
    }

    /** The versions of a vocabulary follow each other, and are one organisation's. */
    public static Tag vocabularyVersions(String id) {
        return Tag.of("vocabulary-versions", id);
    }

    /** Whether any fact still needs the content of a file. */
    public static Tag file(String hash) {
        return Tag.of("file", hash);
    }
}
