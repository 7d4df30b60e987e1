package org.rapporteur.command.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.command.Cast;
import org.rapporteur.command.running.Begun;
import org.rapporteur.command.running.LogHistory;
import org.rapporteur.command.running.Said;
import org.rapporteur.command.running.Tokens;
import org.rapporteur.command.running.Told;
import org.rapporteur.command.running.TwoServices;
import org.rapporteur.eventlog.privacy.SubjectRegistry;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateCommand.AdoptMandate;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateActivity;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateTask;
import org.rapporteur.shared.mandates.MandateCommand.OpenMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.PlanActivity;
import org.rapporteur.shared.mandates.MandateCommand.SubmitMandateReview;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.TakenDecision;

/** Two services on one log, and groups with a mandate each on which people work at the same moment. */
abstract class MandatesAtOnce extends TwoServices {
    static final LocalDate TODAY = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
    static final int YEAR = TODAY.getYear();

    /** Every second one goes through the other service. */
    static Told tell(int nth, Cast who, String key, Command command) {
        return Told.by(new Said(nth % 2 == 0 ? service : another), who, key, command);
    }

    static void oneWins(List<Told> told, Told... others) {
        assertThat(told).containsOnlyOnce(Told.DONE).filteredOn(one -> !one.equals(Told.DONE))
                .hasSize(told.size() - 1).allMatch(List.of(others)::contains);
    }

    static PersonId personOf(Cast who) {
        return new PersonId(service.bean(SubjectRegistry.class).subjectOf(Tokens.ISSUER, who.subject()));
    }

    static String done(Cast who, Command command, String id) {
        return begun.said().done(who, command).ids().get(id);
    }

    static TakenDecision decision() {
        return new TakenDecision("CM", TODAY, "Decided");
    }

    /** The kinds of facts that carry one of the tags, in their order. */
    static List<Class<?>> facts(Tag... tags) {
        List<Class<?>> none = new ArrayList<>();
        return service.bean(LogHistory.class).fold(none, (all, event) -> {
            all.add(event.getClass());
            return all;
        }, tags);
    }

    /** A group of its own with a mandate whose last year is this one. */
    record Work(Begun on, MandateId mandate, ActivityId activity) {
        static Work begin(String acronym) {
            Begun on = begun.another(acronym);
            on.seat(Cast.HENRIK, Role.CHAIR, null);
            on.seat(Cast.ANAHIT, Role.RAPPORTEUR, "AM");
            on.seat(Cast.KARIM, Role.MEMBER, "FR");
            MandateId mandate = new MandateId(done(Cast.MIRELA, new AdoptMandate(on.group(),
                    MandatePeriod.startingIn(YEAR - 1), MandateStory.terms(), decision(), null), "mandate"));
            return new Work(on, mandate, new ActivityId(done(Cast.MIRELA, plan(mandate), "activity")));
        }

        static PlanActivity plan(MandateId mandate) {
            return new PlanActivity(mandate, "1", MandateStory.TITLE, null, personOf(Cast.KARIM),
                    LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31));
        }

        ReviewId opened(ReviewKind kind) {
            return new ReviewId(done(Cast.MIRELA, open(kind), "review"));
        }

        OpenMandateReview open(ReviewKind kind) {
            return new OpenMandateReview(mandate, kind, kind == ReviewKind.YEARLY ? YEAR : null,
                    LocalDate.of(YEAR + 1, 1, 31));
        }

        ReviewId evaluated(ReviewKind kind) {
            ReviewId review = opened(kind);
            List.of("1", "2").forEach(task -> begun.said().done(Cast.KARIM, viewOn(review, task, "First word")));
            begun.said().done(Cast.KARIM,
                    new EvaluateActivity(review, activity, Advice.CONTINUE, Language.EN, "Go on"));
            return review;
        }

        static EvaluateTask viewOn(ReviewId review, String task, String reason) {
            return new EvaluateTask(review, task, Advice.CONTINUE, Language.EN, reason);
        }

        SubmitMandateReview submit(ReviewId review) {
            return new SubmitMandateReview(review, Language.EN, "Well",
                    List.of(on("1", null), on("2", null), on(null, activity)), List.of());
        }

        static Conclusion on(String task, ActivityId activity) {
            return new Conclusion(task, activity, Advice.CONTINUE, "As it is");
        }

        ReviewId submitted(ReviewKind kind) {
            ReviewId review = evaluated(kind);
            begun.said().done(Cast.ANAHIT, submit(review));
            return review;
        }
    }
}
