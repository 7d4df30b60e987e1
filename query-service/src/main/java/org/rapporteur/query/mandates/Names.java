package org.rapporteur.query.mandates;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.Role;

/** What the ids in one answer stand for. */
public record Names(GroupNames.Group group, Optional<GroupNames.Organisation> organisation, People.Known people) {
    public PersonView person(PersonId person) {
        return people.view(person);
    }

    public Bilingual groupName() {
        return group.name();
    }

    /** By its id alone while the view of organisations is behind the one that told of the group. */
    public Bilingual organisationName() {
        return organisation.map(GroupNames.Organisation::name)
                .orElseGet(() -> new Bilingual(group.organisation().value(), group.organisation().value()));
    }

    public @Nullable DelegationView delegation(@Nullable DelegationCode code) {
        return code == null ? null : organisation.flatMap(one -> one.delegation(code)).orElseGet(() -> itself(code));
    }

    private static DelegationView itself(DelegationCode code) {
        return new DelegationView(code, DelegationKind.STATE, new Bilingual(code.value(), code.value()), null);
    }

    /** The role in a group that a fact names; null for what is none, such as an administrator's. */
    public static @Nullable Role role(@Nullable String name) {
        return Arrays.stream(Role.values()).filter(role -> role.name().equals(name)).findFirst().orElse(null);
    }
}
