package org.rapporteur.query.workinggroups.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Story.ORGANISATION;
import static org.rapporteur.query.support.Story.code;
import static org.rapporteur.query.support.Story.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Facts;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.workinggroups.groups.GroupDocument;
import org.rapporteur.query.workinggroups.groups.GroupsView;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.DelegationRegistered;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.OrganisationCreated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.WorkingGroupCreated;

class OrganisationsViewTest {
    private final Facts facts = new Facts().by(Cast.OTTAVIA.id(), "ADMINISTRATOR",
            new OrganisationCreated(ORGANISATION, words("Council"), "COE"),
            new DelegationRegistered(ORGANISATION, code("LU"), DelegationKind.STATE, words("Luxembourg"), null),
            new DelegationRegistered(ORGANISATION, code("BE-WAL"), DelegationKind.REGION, words("Wallonia"),
                    code("BE")),
            new WorkingGroupCreated(Story.PLATFORM, ORGANISATION, GroupKind.COMMITTEE, words("Platform"), "PECS",
                    Story.NETWORK, words("Decision"), null));

    @Test
    void an_organisation_has_its_delegations_by_code() {
        assertThat(Projected.by(new OrganisationsView(), facts)).isEqualTo(Map.of(ORGANISATION.value(),
                new OrganisationDocument(ORGANISATION, words("Council"), "COE", Facts.at(0),
                        List.of(new DelegationView(code("BE-WAL"), DelegationKind.REGION, words("Wallonia"),
                                code("BE")),
                                new DelegationView(code("LU"), DelegationKind.STATE, words("Luxembourg"), null)))));
    }

    @Test
    void a_group_is_told_as_it_was_created() {
        assertThat(Projected.by(new GroupsView(), facts)).isEqualTo(Map.of(Story.PLATFORM.value(),
                new GroupDocument(Story.PLATFORM, ORGANISATION, GroupKind.COMMITTEE, words("Platform"), "PECS",
                        Story.NETWORK, words("Decision"), null, Facts.at(3), List.of())));
    }
}
