package org.rapporteur.gateway.mandates.renewmandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.mandates.terms.TermsRows;
import org.rapporteur.gateway.shell.forms.OwnRows;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityState;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.RenewalQuery.OfferedActivity;
import org.rapporteur.shared.mandates.RenewalQuery.OfferedTask;
import org.rapporteur.shared.mandates.RenewalQuery.Recommendation;
import org.rapporteur.shared.mandates.RenewalQuery.RenewalOffer;
import org.rapporteur.shared.mandates.ReviewQuery.ProposalView;

/**
 * What the form of a renewal begins with: the terms without the tasks that shall end, every activity that may be carried
 * on, ticked unless the review says that it ends, and the recommendations, each with room for why it is not followed.
 */
public record Renewing(TermsRows terms, List<Carried> carried, List<Open> open) {
    /**
     * An activity or proposal that may be carried on.
     *
     * @param en its English title; null where it was proposed in French only
     */
    public record Carried(String path, @Nullable OfferedActivity activity, @Nullable ProposalView proposal, String task,
            @Nullable String en, @Nullable String fr, @Nullable Bilingual description, @Nullable PersonView lead,
            LocalDate from, LocalDate due,
            boolean taken) {}

    /** A recommendation that may be left open, with a reason. */
    public record Open(String path, Recommendation recommendation) {}

    static Renewing of(RenewalOffer offer, FormState form) {
        return new Renewing(TermsRows.after(form, offer.terms(), ending(offer)),
                carried(offer, new OwnRows(form, "carried")),
                open(offer, new OwnRows(form, "notFollowed")));
    }

    private static Set<String> ending(RenewalOffer offer) {
        return offer.tasks().stream().filter(task -> task.advice() == Advice.DISCONTINUE).map(OfferedTask::code)
                .collect(Collectors.toSet());
    }

    private static List<Carried> carried(RenewalOffer offer, OwnRows rows) {
        return Stream.concat(
                offer.activities().stream()
                        .map(one -> activity(rows.of("activity", one.activity().activity()), one, offer)),
                offer.proposals().stream().map(one -> proposal(rows.of("proposal", one.proposal()), one, offer)))
                .toList();
    }

    private static Carried activity(String path, OfferedActivity one, RenewalOffer offer) {
        Bilingual title = one.activity().title();
        return new Carried(path, one, null, one.activity().task(), title.en(), title.fr(), one.description(),
                one.activity().lead(),
                offer.period().from(), offer.period().to(), goesOn(one));
    }

    private static boolean goesOn(OfferedActivity one) {
        return one.advice() == Advice.PRIORITY
                || one.advice() == Advice.CONTINUE && one.activity().state() != ActivityState.COMPLETED;
    }

    private static Carried proposal(String path, ProposalView one, RenewalOffer offer) {
        return new Carried(path, null, one, one.task(), one.language() == Language.EN ? one.title() : null,
                one.language() == Language.FR ? one.title() : null, null, null, offer.period().from(),
                offer.period().to(), true);
    }

    private static List<Open> open(RenewalOffer offer, OwnRows rows) {
        return offer.recommendations().stream().map(one -> new Open(row(one, rows), one)).toList();
    }

    private static String row(Recommendation one, OwnRows rows) {
        if (one.task() != null) {
            return rows.of("task", one.task());
        }
        return one.activity() != null
                ? rows.of("activity", one.activity())
                : rows.of("proposal", String.valueOf(one.proposal()));
    }
}
