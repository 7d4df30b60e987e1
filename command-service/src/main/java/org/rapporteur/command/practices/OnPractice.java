package org.rapporteur.command.practices;

import java.util.Optional;
import java.util.function.BiFunction;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.workinggroups.Role;

/**
 * A practice and the seat of who acts on it, with what else a slice's rules ask of the practice's history.
 *
 * @param <S> what else, folded in the same reading
 */
public record OnPractice<S>(Dossier dossier, Seat seat, S facts) {
    /** Where the dossier and the seat are enough. */
    public enum Nothing {
        ELSE
    }

    private record Reading<S>(Optional<Dossier> dossier, S facts) {
        Reading<S> evolve(Event event, BiFunction<S, Event, S> evolve) {
            return new Reading<>(Dossier.evolve(dossier, event), evolve.apply(facts, event));
        }
    }

    public static OnPractice<Nothing> load(PracticeId practice, Act act, History history) {
        return load(practice, act, history, Nothing.ELSE, (nothing, event) -> nothing);
    }

    public static <S> OnPractice<S> load(PracticeId practice, Act act, History history, S initial,
            BiFunction<S, Event, S> evolve) {
        return load(practice, act.person(), history, initial, evolve);
    }

    /** For who asks without deciding. */
    public static OnPractice<Nothing> load(PracticeId practice, PersonId reader, History history) {
        return load(practice, reader, history, Nothing.ELSE, (nothing, event) -> nothing);
    }

    /** The practice alone, for who asks without deciding. */
    public static Dossier dossier(PracticeId practice, History history) {
        return history.fold(Optional.<Dossier>empty(), Dossier::evolve, PracticeTags.practice(practice))
                .orElseThrow(PracticeRule.KNOWN_PRACTICE::refused);
    }

    private static <S> OnPractice<S> load(PracticeId practice, PersonId person, History history, S initial,
            BiFunction<S, Event, S> evolve) {
        Reading<S> read = history.fold(new Reading<>(Optional.empty(), initial),
                (reading, event) -> reading.evolve(event, evolve), PracticeTags.practice(practice));
        Dossier dossier = read.dossier().orElseThrow(PracticeRule.KNOWN_PRACTICE::refused);
        return new OnPractice<>(dossier, Seat.of(person, dossier.group(), history), read.facts());
    }

    /** As a rapporteur who may review this practice now. */
    public Capacity asReviewer() {
        Capacity rapporteur = seat.asRapporteur();
        PracticeRule.NOT_OWN_DELEGATION.requires(!dossier.isOf(seat.delegation()));
        PracticeRule.OPEN_FOR_REVIEW.requires(dossier.isOpenForReview());
        return rapporteur;
    }

    /** As the secretariat, or as a rapporteur whose own delegation's practice it is not. */
    public Capacity asSecretariatOrImpartialRapporteur() {
        return seat.as(Role.SECRETARIAT).orElseGet(this::asImpartialRapporteur);
    }

    private Capacity asImpartialRapporteur() {
        Capacity rapporteur = seat.as(Role.RAPPORTEUR)
                .orElseThrow(SeatRule.SECRETARIAT_OR_RAPPORTEUR_ONLY::refused);
        PracticeRule.NOT_OWN_DELEGATION.requires(!dossier.isOf(seat.delegation()));
        return rapporteur;
    }

    /** As somebody who speaks for the practice's delegation. */
    public Capacity asItsDelegation() {
        return seat.asVoiceOf(dossier.delegation());
    }
}
