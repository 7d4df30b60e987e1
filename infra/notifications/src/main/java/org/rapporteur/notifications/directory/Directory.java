package org.rapporteur.notifications.directory;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.springframework.stereotype.Component;

/** Asks what the facts have told so far. */
@Component
public final class Directory {
    /**
     * Rises with what the entries tell and with each fact that the fold learns: then all of it is learned anew from the
     * first fact, and no mail is made of it.
     */
    static final int VERSION = 7;

    final Entries<OrganisationEntry> organisations;
    final Entries<GroupEntry> groups;
    final Entries<CallEntry> calls;
    final Entries<PracticeEntry> practices;
    final Entries<PersonEntry> people;
    final Entries<InvitationEntry> invitations;
    final Entries<MandateEntry> mandates;
    final Entries<ActivityEntry> activities;
    final Entries<ReviewEntry> reviews;

    Directory(MongoDatabase database) {
        this.organisations = new Entries<>(database, name("organisations"), OrganisationEntry.class);
        this.groups = new Entries<>(database, name("groups"), GroupEntry.class);
        this.calls = new Entries<>(database, name("calls"), CallEntry.class);
        this.practices = new Entries<>(database, name("practices"), PracticeEntry.class);
        this.people = new Entries<>(database, name("people"), PersonEntry.class);
        this.invitations = new Entries<>(database, name("invitations"), InvitationEntry.class);
        this.mandates = new Entries<>(database, name("mandates"), MandateEntry.class);
        this.activities = new Entries<>(database, name("activities"), ActivityEntry.class);
        this.reviews = new Entries<>(database, name("reviews"), ReviewEntry.class);
    }

    /** Each version has its own: a process of another version disturbs none. */
    static String name(String of) {
        return "directory_v" + VERSION + "_" + of;
    }

    public Optional<OrganisationEntry> organisation(OrganisationId id) {
        return organisations.find(id.value());
    }

    public Optional<GroupEntry> group(GroupId id) {
        return groups.find(id.value());
    }

    public Optional<CallEntry> call(CallId id) {
        return calls.find(id.value());
    }

    public List<CallEntry> openCalls() {
        return calls.all().stream().filter(call -> !call.closed()).toList();
    }

    public Optional<PracticeEntry> practice(PracticeId id) {
        return practices.find(id.value());
    }

    public PersonEntry person(PersonId id) {
        return people.find(id.value()).orElse(PersonEntry.NOBODY);
    }

    public Optional<MandateEntry> mandate(MandateId id) {
        return mandates.find(id.value());
    }

    /** What of mandates stands now, and on that day. */
    public Standing standing(LocalDate today) {
        return Standing.of(mandates.all(), activities.all(), reviews.all(), today);
    }

    public Optional<ReviewEntry> review(ReviewId id) {
        return reviews.find(id.value());
    }

    public Optional<InvitationEntry> invitation(InvitationId id) {
        return invitations.find(id.value());
    }
}
