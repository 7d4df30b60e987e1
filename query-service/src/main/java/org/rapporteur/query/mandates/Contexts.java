package org.rapporteur.query.mandates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.activity.ActivitiesView;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.mandate.MandateDocument;
import org.rapporteur.query.mandates.mandate.MandatesView;
import org.rapporteur.query.mandates.review.ReviewDocument;
import org.rapporteur.query.mandates.review.ReviewsView;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.joining.GroupMembers;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.workinggroups.GroupId;
import org.springframework.stereotype.Component;

/** Gathers what an answer about a mandate is made from, for readers who may see its group. */
@Component
public final class Contexts {
    /** The views that a context is made from. */
    public static final List<String> VIEWS = List.of("mandates", "activities", "reviews", "groups", "organisations",
            "members");

    private static final Comparator<MandateDocument> LATEST_FIRST = Comparator
            .<MandateDocument, LocalDate>comparing(one -> one.period().from()).reversed();

    private final ViewReader<MandateDocument> mandates;
    private final ViewReader<ActivityDocument> activities;
    private final ViewReader<ReviewDocument> reviews;
    private final PastWork past;
    private final GroupNames groups;
    private final People people;
    private final GroupMembers members;
    private final Clock clock;

    Contexts(ViewStores stores, MandatesView mandatesView, ActivitiesView activitiesView, ReviewsView reviewsView,
            PastWork past, GroupNames groups, People people, GroupMembers members, Clock clock) {
        this.mandates = stores.of(mandatesView);
        this.activities = stores.of(activitiesView);
        this.reviews = stores.of(reviewsView);
        this.past = past;
        this.groups = groups;
        this.people = people;
        this.members = members;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(MandateDates.ZONE));
    }

    public Context ofMandate(String id, Reader reader) {
        return mandates.find(id).flatMap(mandate -> groups.seen(mandate.group().value(), reader))
                .flatMap(group -> ofGroup(group, reader).stream()
                        .filter(one -> one.mandate().mandate().value().equals(id)).findFirst())
                .orElseThrow(NotFound::new);
    }

    public Context ofActivity(String id, Reader reader) {
        return ofMandate(activities.find(id).orElseThrow(NotFound::new).mandate().value(), reader);
    }

    public Context ofReview(String id, Reader reader) {
        return ofMandate(reviews.find(id).orElseThrow(NotFound::new).mandate().value(), reader);
    }

    /** The mandates that produced something, of groups that the reader may see, the latest first. */
    public Stream<Context> thatProduced(String output, Reader reader) {
        List<MandateDocument> found = mandates.where(MandatesView.OUTPUT, List.of(output));
        Set<MandateId> ids = found.stream().map(MandateDocument::mandate).collect(Collectors.toSet());
        return found.stream().map(MandateDocument::group).distinct()
                .flatMap(group -> groups.seen(group.value(), reader).stream())
                .flatMap(group -> ofGroup(group, reader).stream())
                .filter(one -> ids.contains(one.mandate().mandate()));
    }

    /** As it stood at the end of a day; what could be done then cannot be done now. */
    public Context asOf(LocalDate day, Context now) {
        MandateWork then = past.at(day, now.work()).orElseThrow(NotFound::new).goingOn(goneOn(now.ofGroup(), day));
        List<MandateWork> adopted = now.ofGroup().stream()
                .filter(one -> !MandateWork.day(one.mandate().versions().getFirst().at()).isAfter(day)).toList();
        return new Context(then, adopted, now.names(), now.reader(), false);
    }

    /** Every mandate of a group, the latest first; annulled ones too. */
    public List<Context> ofGroup(GroupNames.Group group, Reader reader) {
        List<MandateWork> works = works(mandates.where("group", List.of(group.group().value())));
        Names names = names(group, works);
        @Nullable
        Set<PersonId> seated = members.seated(group.group()).orElse(null);
        List<MandateWork> standing = works.stream().filter(work -> !work.isAnnulled()).toList();
        return works.stream().map(work -> new Context(work, standing, names, reader, true, seated)).toList();
    }

    /** Every mandate of the groups in which the reader holds a role. */
    public Stream<Context> ofGroupsOf(Reader reader) {
        Map<GroupId, GroupNames.Group> seated = groups.groups(reader.groups());
        return seated.values().stream().flatMap(group -> ofGroup(group, reader).stream());
    }

    public Optional<GroupNames.Group> group(String id, Reader reader) {
        return groups.seen(id, reader);
    }

    private List<MandateWork> works(List<MandateDocument> all) {
        List<String> ids = all.stream().map(one -> one.mandate().value()).toList();
        Map<MandateId, List<ActivityDocument>> under = activities.where("mandate", ids).stream()
                .collect(Collectors.groupingBy(ActivityDocument::mandate));
        Map<MandateId, List<ReviewDocument>> of = reviews.where("mandate", ids).stream()
                .collect(Collectors.groupingBy(ReviewDocument::mandate));
        LocalDate today = today();
        List<MandateWork> works = all.stream().sorted(LATEST_FIRST)
                .map(one -> new MandateWork(one, under.getOrDefault(one.mandate(), List.of()),
                        of.getOrDefault(one.mandate(), List.of()), today))
                .toList();
        Set<ActivityId> goneOn = goneOn(works, today);
        return works.stream().map(one -> one.goingOn(goneOn)).toList();
    }

    /** What mandates that had begun by a day carry on from others, as far as it was planned by then. */
    private static Set<ActivityId> goneOn(List<MandateWork> works, LocalDate day) {
        return works.stream().filter(one -> !one.isAnnulled() && !day.isBefore(one.mandate().period().from()))
                .flatMap(one -> one.activities().stream())
                .filter(one -> !MandateWork.day(one.plannedAt()).isAfter(day)).map(ActivityDocument::continues)
                .flatMap(Stream::ofNullable).collect(Collectors.toUnmodifiableSet());
    }

    private Names names(GroupNames.Group group, Collection<MandateWork> works) {
        List<PersonId> persons = works.stream().flatMap(Contexts::persons).distinct().toList();
        return new Names(group,
                Optional.ofNullable(groups.organisations(List.of(group.organisation())).get(group.organisation())),
                people.known(persons));
    }

    private static Stream<PersonId> persons(MandateWork work) {
        return Stream.of(work.mandate().persons(), work.activities().stream().flatMap(ActivityDocument::persons),
                work.reviews().stream().flatMap(ReviewDocument::persons)).flatMap(some -> some);
    }
}
