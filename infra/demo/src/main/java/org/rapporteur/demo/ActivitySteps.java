package org.rapporteur.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.rapporteur.demo.Mandates.ActivityEntry;
import org.rapporteur.demo.Mandates.Entry;
import org.rapporteur.demo.Mandates.Report;
import org.rapporteur.demo.Mandates.Told;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.MandateCommand.CancelActivity;
import org.rapporteur.shared.mandates.MandateCommand.CompleteActivity;
import org.rapporteur.shared.mandates.MandateCommand.PlanActivity;
import org.rapporteur.shared.mandates.MandateCommand.ReportProgress;

/** The steps of an activity's life: planned, told by its lead, completed or cancelled. */
final class ActivitySteps {

    private final Script script;
    private final Cast cast;
    private final MandateNames names;
    private final Invented invented;
    private final Person secretariat;

    ActivitySteps(Script script, Cast cast, MandateNames names, Invented invented) {
        this.script = script;
        this.cast = cast;
        this.names = names;
        this.invented = invented;
        this.secretariat = cast.only("SECRETARIAT");
    }

    void tell(Entry mandate, ActivityEntry activity, int nth) {
        Person lead = cast.person(activity.lead());
        if (!activity.isCarried()) {
            plan(mandate, activity, lead, Days.at(Objects.requireNonNull(activity.planned()), 60 + 10 * nth));
        }
        activity.reports().forEach(report -> report(activity, report, lead, Days.at(report.on(), 120 + 10 * nth)));
        end(activity, lead);
    }

    private void plan(Entry mandate, ActivityEntry activity, Person lead, Instant at) {
        script.add("activity:" + activity.key(), at, secretariat,
                said -> new PlanActivity(said.mandate(mandate.code()), activity.task(), activity.title(),
                        invented.text(activity.description()), said.person(lead), activity.from(), activity.due(),
                        activity.proposal() == null ? null : said.proposal(activity.proposal())));
    }

    private void report(ActivityEntry activity, Report report, Person lead, Instant at) {
        Language language = language(lead);
        script.add("report:" + activity.key() + ":" + report.on(), at, lead,
                said -> new ReportProgress(names.activity(activity.key(), said), report.asOf(), report.progress(),
                        report.percent(), language, invented.text(report.text(), language)));
    }

    private void end(ActivityEntry activity, Person lead) {
        Told completed = activity.completed();
        if (completed != null) {
            complete(activity, lead, completed.on(), completed.words());
        }
        Told cancelled = activity.cancelled();
        if (cancelled != null) {
            script.add("cancel:" + activity.key(), Days.at(cancelled.on(), 200), secretariat,
                    said -> new CancelActivity(names.activity(activity.key(), said),
                            invented.reason(cancelled.words())));
        }
    }

    private void complete(ActivityEntry activity, Person lead, LocalDate on, String text) {
        Language language = language(lead);
        script.add("complete:" + activity.key(), Days.at(on, 200), lead,
                said -> new CompleteActivity(names.activity(activity.key(), said), on, language,
                        invented.text(text, language)));
    }

    static Language language(Person person) {
        return "fr".equals(person.language()) ? Language.FR : Language.EN;
    }
}
