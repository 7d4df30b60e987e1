package org.rapporteur.query.workinggroups.invitations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.query.workinggroups.groups.GroupDocument;
import org.rapporteur.query.workinggroups.groups.GroupsView;
import org.rapporteur.query.workinggroups.organisations.OrganisationDocument;
import org.rapporteur.query.workinggroups.organisations.OrganisationsView;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.InvitationPage;
import org.springframework.stereotype.Component;

/** Answers what an invitation is for, to whoever signed in with its link; it names nobody. */
@Component
class InvitationQueries {
    static final List<String> VIEWS = List.of("invitations", "groups", "organisations");

    private final ViewReader<InvitationDocument> invitations;
    private final ViewReader<GroupDocument> groups;
    private final ViewReader<OrganisationDocument> organisations;

    InvitationQueries(ViewStores stores, InvitationsView view, GroupsView groupsView,
            OrganisationsView organisationsView) {
        this.invitations = stores.of(view);
        this.groups = stores.of(groupsView);
        this.organisations = stores.of(organisationsView);
    }

    InvitationPage invitation(String id, Reading reading) {
        return page(invitations.find(id).orElseThrow(NotFound::new), reading);
    }

    /** The same for who has not signed in but holds the link; anybody else learns nothing, not even that it exists. */
    InvitationPage offer(String id, String codeHash, Reading reading) {
        return page(invitations.find(id).filter(one -> isCode(one, codeHash)).orElseThrow(NotFound::new), reading);
    }

    private static boolean isCode(InvitationDocument invitation, String codeHash) {
        return MessageDigest.isEqual(invitation.codeHash().getBytes(StandardCharsets.UTF_8),
                codeHash.getBytes(StandardCharsets.UTF_8));
    }

    private InvitationPage page(InvitationDocument invitation, Reading reading) {
        Optional<GroupDocument> group = group(invitation.group());
        OrganisationDocument organisation = organisation(invitation, group).orElseThrow(NotFound::new);
        return new InvitationPage(reading.position(), invitation.invitation(), organisation.name(), invitation.group(),
                group.map(GroupDocument::name).orElse(null), invitation.role(),
                organisation.delegation(invitation.delegation()).orElse(null), invitation.state().name());
    }

    private Optional<GroupDocument> group(@Nullable GroupId group) {
        return Optional.ofNullable(group).flatMap(id -> groups.find(id.value()));
    }

    private Optional<OrganisationDocument> organisation(InvitationDocument invitation, Optional<GroupDocument> group) {
        return Optional.ofNullable(invitation.organisation()).or(() -> group.map(GroupDocument::organisation))
                .map(OrganisationId::value).flatMap(organisations::find);
    }
}
