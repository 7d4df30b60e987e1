package org.rapporteur.notifications.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.notifications.directory.Directory;
import org.rapporteur.notifications.directory.GroupEntry;
import org.rapporteur.notifications.directory.OrganisationEntry;
import org.rapporteur.notifications.facts.Fact;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;
import org.springframework.stereotype.Component;

/** Who is invited is told so, with the link by which they accept. */
@Component
final class InvitationMails {
    private final Directory directory;

    InvitationMails(Directory directory) {
        this.directory = directory;
    }

    Stream<Mail> about(Fact fact) {
        return switch (fact.event()) {
            case MemberInvited e -> directory.group(e.group()).stream().map(group -> member(fact, e, group));
            case AuditorInvited e ->
                directory.organisation(e.organisation()).stream().map(one -> auditor(fact, e, one));
            default -> Stream.empty();
        };
    }

    private Mail member(Fact fact, MemberInvited e, GroupEntry group) {
        Map<String, Bilingual> names = new HashMap<>(Map.of("group", group.name()));
        directory.organisation(group.organisation()).ifPresent(one -> {
            names.put("organisation", one.name());
            if (e.delegation() != null) {
                names.put("delegation", one.delegation(e.delegation()));
            }
        });
        Letter letter = new Letter(e.delegation() == null ? "invitation" : "invitation.delegation", names,
                Map.of("role", e.role().name()), null, path(e.invitation()));
        Addressee to = new Addressee(e.email().subject(), e.name(), e.email(), group.languageOf(e.delegation()));
        return new Occasion(fact, group).mail(to, MailKind.INVITATION, letter, e.invitation());
    }

    private static Mail auditor(Fact fact, AuditorInvited e, OrganisationEntry organisation) {
        Letter letter = new Letter("invitation.auditor", Map.of("organisation", organisation.name()), Map.of(), null,
                path(e.invitation()));
        return new Mail(Long.toString(fact.position()), fact.at(), MailKind.INVITATION, null,
                new Addressee(e.email().subject(), e.name(), e.email(), null), letter, e.invitation(),
                fact.isOfTheDemo());
    }

    private static String path(InvitationId invitation) {
        return "/invitations/" + invitation;
    }
}
