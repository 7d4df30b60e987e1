package org.rapporteur.command.practices;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.NormalisedName;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.workinggroups.DelegationCode;

/** The names that a delegation's practices have in one call, as names are compared. */
public final class Names {
    private Names() {
    }

    /** Which practice has which name; a withdrawn practice frees its name. */
    public static Map<PracticeId, NormalisedName> of(CallId call, DelegationCode delegation, History history) {
        return history.fold(Map.of(), Names::evolve, PracticeTags.names(call, delegation));
    }

    private static Map<PracticeId, NormalisedName> evolve(Map<PracticeId, NormalisedName> names, Event event) {
        Map<PracticeId, NormalisedName> changed = new HashMap<>(names);
        switch (event) {
            case PracticeSubmitted submitted ->
                changed.put(submitted.practice(), NormalisedName.of(submitted.content().name()));
            case PracticeRevised revised ->
                changed.put(revised.practice(), NormalisedName.of(revised.content().name()));
            case PracticeWithdrawn withdrawn -> changed.remove(withdrawn.practice());
            default -> {
                return names;
            }
        }
        return Map.copyOf(changed);
    }
}
