package org.rapporteur.gateway.mandates.submitmandatereview;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.forms.OwnRows;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.ReviewDraft;
import org.rapporteur.shared.mandates.ReviewDraft.OnProposal;
import org.rapporteur.shared.mandates.ReviewDraft.OnSubject;
import org.rapporteur.shared.mandates.ReviewQuery.AdviceCounts;
import org.rapporteur.shared.mandates.ReviewQuery.ProposalView;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewItem;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewPage;

/**
 * The conclusions of a review while they are written: what the draft says, and, to start from, what most people advised with
 * their reasons. That is nobody's conclusion until a writer asks for it, thing by thing.
 */
public record Concluding(ReviewDraft draft, List<OnItem> items, List<OnOffer> proposals) {
    /** @param taken whether the writer has just asked to start from what was evaluated */
    public record OnItem(String path, ReviewItem item, @Nullable Advice advice, @Nullable String reason,
            boolean taken) {
        public boolean isWhole() {
            return advice != null && reason != null;
        }

        /** Whether there is something to start from. */
        public boolean offered() {
            return reason == null && !item.counted().isEmpty();
        }

        /** What more people advised than anything else. */
        Optional<Advice> most() {
            return Concluding.most(item.counts());
        }
    }

    /** A conclusion on a proposal. */
    public record OnOffer(String path, ProposalView proposal, @Nullable Boolean advised, @Nullable String reason) {
        public boolean isWhole() {
            return advised != null && (advised || reason != null);
        }
    }

    /** Each in the row of the form that was sent for it. */
    static Concluding of(ReviewPage page, ReviewDraft draft, FormState form) {
        OwnRows conclusions = new OwnRows(form, "content.conclusions");
        OwnRows proposals = new OwnRows(form, "content.proposals");
        return new Concluding(draft,
                page.items().stream().map(item -> item(row(conclusions, item), item, draft, form)).toList(),
                page.proposals().stream()
                        .map(one -> offer(proposals.of("proposal", one.proposal()), one, draft)).toList());
    }

    private static String row(OwnRows rows, ReviewItem item) {
        return item.activity() == null ? rows.of("task", item.task()) : rows.of("activity", item.activity());
    }

    private static OnItem item(String path, ReviewItem item, ReviewDraft draft, FormState form) {
        boolean taken = path.equals(form.sent().getFirst(Taken.BUTTON));
        return draft.content().conclusions().stream().filter(one -> isOn(one, item)).findFirst()
                .map(one -> new OnItem(path, item, one.advice(), one.reason(), taken))
                .orElseGet(() -> new OnItem(path, item, null, null, taken));
    }

    private static boolean isOn(OnSubject conclusion, ReviewItem item) {
        return item.activity() == null
                ? item.task().equals(conclusion.task())
                : item.activity().equals(conclusion.activity());
    }

    private static Optional<Advice> most(AdviceCounts counts) {
        if (counts.goesOn() > Math.max(counts.priority(), counts.discontinue())) {
            return Optional.of(Advice.CONTINUE);
        }
        if (counts.priority() > Math.max(counts.goesOn(), counts.discontinue())) {
            return Optional.of(Advice.PRIORITY);
        }
        return counts.discontinue() > Math.max(counts.goesOn(), counts.priority())
                ? Optional.of(Advice.DISCONTINUE)
                : Optional.empty();
    }

    private static OnOffer offer(String path, ProposalView proposal, ReviewDraft draft) {
        return draft.content().proposals().stream().filter(one -> one.proposal().equals(proposal.proposal()))
                .findFirst().map(one -> offer(path, proposal, one))
                .orElseGet(() -> new OnOffer(path, proposal, null, null));
    }

    private static OnOffer offer(String path, ProposalView proposal, OnProposal one) {
        return new OnOffer(path, proposal, one.advised(), one.reason());
    }

    public String summary() {
        return Objects.requireNonNullElse(draft.content().summary(), "");
    }

    /** Whether everything is written that a submission needs. */
    public boolean isWhole() {
        return !summary().isBlank() && draft.content().language() != null
                && items.stream().allMatch(OnItem::isWhole) && proposals.stream().allMatch(OnOffer::isWhole);
    }
}
