package org.rapporteur.notifications.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.Role;

/**
 * A group and who sits in it.
 *
 * @param languages in which language each delegation wrote last, by code
 */
public record GroupEntry(GroupId group, OrganisationId organisation, Bilingual name, List<Seat> seats,
        Map<String, Language> languages) {
    /** A seat; without roles it is a former one. */
    public record Seat(PersonId person, Sealed name, @Nullable Sealed email, @Nullable DelegationCode delegation,
            List<Role> roles) {
        Seat known(Sealed newName, @Nullable Sealed newEmail) {
            return new Seat(person, newName, newEmail, delegation, roles);
        }

        Seat with(Role role) {
            return new Seat(person, name, email, delegation,
                    Stream.concat(roles.stream(), Stream.of(role)).distinct().toList());
        }

        Seat without(Role role) {
            return new Seat(person, name, email, delegation, roles.stream().filter(one -> one != role).toList());
        }

        /** Whoever is removed holds no role any more. */
        Seat left() {
            return new Seat(person, name, email, delegation, List.of());
        }

        public boolean has(Role role) {
            return roles.contains(role);
        }

        /** Whether the person speaks for this delegation. */
        public boolean speaksFor(@Nullable DelegationCode code) {
            return code != null && code.equals(delegation) && roles.stream().anyMatch(Role::speaksForADelegation);
        }
    }

    public Optional<Seat> seat(PersonId person) {
        return seats.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    /** Who holds the role now. */
    public Stream<Seat> with(Role role) {
        return seats.stream().filter(seat -> seat.has(role));
    }

    public Stream<Seat> voicesOf(@Nullable DelegationCode delegation) {
        return seats.stream().filter(seat -> seat.speaksFor(delegation));
    }

    public boolean isSecretariat(PersonId person) {
        return seat(person).filter(one -> one.has(Role.SECRETARIAT)).isPresent();
    }

    /** In which it wrote last, if it did. */
    public @Nullable Locale languageOf(@Nullable DelegationCode delegation) {
        Language written = delegation == null ? null : languages.get(delegation.value());
        return written == null ? null : written.locale();
    }

    GroupEntry with(Seat seat) {
        List<Seat> others = new ArrayList<>(
                seats.stream().filter(one -> !one.person().equals(seat.person())).toList());
        others.add(seat);
        return new GroupEntry(group, organisation, name, others, languages);
    }

    GroupEntry seated(PersonId person, UnaryOperator<Seat> changed) {
        return seat(person).map(seat -> with(changed.apply(seat))).orElse(this);
    }

    GroupEntry writing(DelegationCode delegation, Language language) {
        Map<String, Language> all = new HashMap<>(languages);
        all.put(delegation.value(), language);
        return new GroupEntry(group, organisation, name, seats, all);
    }
}
