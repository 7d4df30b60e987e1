package org.rapporteur.notifications.directory;

import java.time.LocalDate;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    static final int VERSION = 4;

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

    /** Those that are not closed. */
    public List<MandateEntry> standingMandates() {
        return mandates.all().stream().filter(one -> !one.over()).toList();
    }

    /** Those that nobody has renewed and that still can be: closed ones from their approved final review. */
    public List<MandateEntry> renewableMandates() {
        return mandates.all().stream().filter(one -> !one.renewed() && (!one.over() || one.concluded())).toList();
    }

    /** Whether the group has taken up another mandate for the years after this one. */
    public boolean hasMandateAfter(MandateEntry mandate) {
        return mandates.all().stream().anyMatch(other -> other.group().equals(mandate.group())
                && other.period().overlaps(mandate.period().next()));
    }

    /** Whether the group went on with another mandate, if only years later. */
    public boolean hasMandateLater(MandateEntry mandate) {
        return mandates.all().stream().anyMatch(other -> other.group().equals(mandate.group())
                && other.period().from().isAfter(mandate.period().to()));
    }

    /** What a review of the mandate is about: the codes of its tasks, and the activities that are not cancelled. */
    public Set<String> reviewed(MandateEntry mandate) {
        Stream<String> under = activities.all().stream()
                .filter(one -> one.mandate().equals(mandate.mandate()) && !one.cancelled())
                .map(one -> one.activity().value());
        return Stream.concat(mandate.tasks().stream(), under).collect(Collectors.toSet());
    }

    /** Whether another mandate, whose first day has come, carries the activity on. */
    public boolean goesOn(ActivityEntry activity, LocalDate today) {
        return activities.all().stream().filter(one -> activity.activity().equals(one.continues()))
                .flatMap(one -> mandate(one.mandate()).stream()).anyMatch(one -> !today.isBefore(one.period().from()));
    }

    public List<ActivityEntry> openActivities() {
        return activities.all().stream().filter(one -> !one.over()).toList();
    }

    public Optional<ReviewEntry> review(ReviewId id) {
        return reviews.find(id.value());
    }

    /** Those that are not approved. */
    public List<ReviewEntry> openReviews() {
        return reviews.all().stream().filter(one -> one.state() != ReviewEntry.State.APPROVED).toList();
    }

    /** @param year null for the final one */
    public boolean hasReview(MandateId mandate, @Nullable Integer year) {
        return reviews.all().stream()
                .anyMatch(one -> one.mandate().equals(mandate) && Objects.equals(one.year(), year));
    }

    public Optional<InvitationEntry> invitation(InvitationId id) {
        return invitations.find(id.value());
    }
}
