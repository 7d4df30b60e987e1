package org.rapporteur.query.mandates.activity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.Context;
import org.rapporteur.query.mandates.Contexts;
import org.rapporteur.query.mandates.Names;
import org.rapporteur.query.mandates.Summaries;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.GroupMembers;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityPage;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityRef;
import org.rapporteur.shared.mandates.ActivityQuery.Cancellation;
import org.rapporteur.shared.mandates.ActivityQuery.ProposalRef;
import org.rapporteur.shared.mandates.ActivityQuery.Replanning;
import org.rapporteur.shared.mandates.ActivityQuery.Rewording;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.stereotype.Component;

/** Answers how an activity stands, and what it came from and led to. */
@Component
class ActivityQueries {
    private final Contexts contexts;
    private final GroupMembers members;

    ActivityQueries(Contexts contexts, GroupMembers members) {
        this.contexts = contexts;
        this.members = members;
    }

    ActivityPage page(String id, Reading reading) {
        Context context = contexts.ofActivity(id, reading.reader());
        ActivityDocument one = context.work().activity(new ActivityId(id)).orElseThrow(NotFound::new);
        Summaries summaries = new Summaries(context);
        return new ActivityPage(reading.position(), summaries.activity(one), one.description(), context.ref(),
                one.group(), context.names().groupName(), context.names().organisationName(), taskText(one, context),
                ref(one.continues(), context), continuedBy(one, context), proposal(one, context), one.plannedAt(),
                context.names().person(one.plannedBy()), summaries.reports(one).reversed(),
                summaries.completion(one), cancellation(one, context.names()), replannings(one, context.names()),
                rewordings(one, context.names()),
                context.mandate().outputsOf(one.activity()).map(summaries::output).toList(),
                summaries.advice(null, one.activity()).toList(), leads(context), context.myRoles());
    }

    private List<PersonView> leads(Context context) {
        return context.has(Role.SECRETARIAT) ? members.of(context.mandate().group()) : List.of();
    }

    /** Its code where an amendment has taken the task away. */
    private static Bilingual taskText(ActivityDocument one, Context context) {
        return context.mandate().terms().tasks().stream().filter(task -> task.code().equals(one.task())).findFirst()
                .map(MandateTask::text).orElseGet(() -> new Bilingual(one.task(), one.task()));
    }

    private static @Nullable ActivityRef ref(@Nullable ActivityId id, Context context) {
        return context.others().flatMap(other -> other.work().activity(id).map(one -> ref(one, other)).stream())
                .findFirst().orElse(null);
    }

    private static @Nullable ActivityRef continuedBy(ActivityDocument one, Context context) {
        return context.others()
                .flatMap(other -> other.work().activities().stream()
                        .filter(later -> one.activity().equals(later.continues())).map(later -> ref(later, other)))
                .findFirst().orElse(null);
    }

    private static ActivityRef ref(ActivityDocument one, Context context) {
        return new ActivityRef(one.activity(), context.ref(), one.title());
    }

    private static @Nullable ProposalRef proposal(ActivityDocument one, Context context) {
        return context.all().flatMap(other -> other.work().reviews().stream())
                .flatMap(review -> review.proposals().stream()
                        .filter(proposed -> proposed.proposal().equals(one.proposal()))
                        .map(proposed -> new ProposalRef(proposed.proposal(), review.review(), proposed.title(),
                                proposed.language())))
                .findFirst().orElse(null);
    }

    private static @Nullable Cancellation cancellation(ActivityDocument one, Names names) {
        return Optional.ofNullable(one.cancelled())
                .map(end -> new Cancellation(end.reason(), names.person(end.by()), end.at())).orElse(null);
    }

    /** The latest first. */
    private static List<Replanning> replannings(ActivityDocument one, Names names) {
        return one.replannings().reversed().stream()
                .map(change -> new Replanning(names.person(change.before().lead()), names.person(change.after().lead()),
                        change.before().from(), change.after().from(), change.before().due(), change.after().due(),
                        change.reason(), names.person(change.by()), change.at()))
                .toList();
    }

    /** The latest first. */
    private static List<Rewording> rewordings(ActivityDocument one, Names names) {
        return one.rewordings().reversed().stream()
                .map(change -> new Rewording(change.before().title(), change.after().title(),
                        change.before().description(), change.after().description(), change.reason(),
                        names.person(change.by()), change.at()))
                .toList();
    }
}
