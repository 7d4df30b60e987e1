package org.rapporteur.gateway.practices.questionnaire;

import org.rapporteur.gateway.shell.remote.PinnedVersions;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Vocabulary;

/** The questionnaire and the vocabulary of a call or practice, in the versions that it is pinned to. */
public final class Asked {
    private Asked() {
    }

    public static Questionnaire questionnaire(VersionRef ref) {
        return PinnedVersions.questionnaire(ref).orElseThrow(() -> unknown(ref));
    }

    public static Vocabulary vocabulary(VersionRef ref) {
        return PinnedVersions.vocabulary(ref).orElseThrow(() -> unknown(ref));
    }

    private static IllegalStateException unknown(VersionRef ref) {
        return new IllegalStateException(
                "The version " + ref + " was not fetched with the answer that is pinned to it.");
    }
}
