package org.rapporteur.query.telling.joining;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;

/** Groups and organisations, as answers about other things name them. */
public interface GroupNames {
    record Group(GroupId group, OrganisationId organisation, Bilingual name) {}

    record Organisation(OrganisationId organisation, Bilingual name, List<DelegationView> delegations) {
        public Optional<DelegationView> delegation(DelegationCode code) {
            return delegations.stream().filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /** The group, if the reader may see it. */
    Optional<Group> seen(String id, Reader reader);

    /** Every group that the reader may see. */
    List<Group> seen(Reader reader);

    Map<GroupId, Group> groups(Collection<GroupId> ids);

    Map<OrganisationId, Organisation> organisations(Collection<OrganisationId> ids);

    /** Every organisation on the platform. */
    Set<OrganisationId> organisations();
}
