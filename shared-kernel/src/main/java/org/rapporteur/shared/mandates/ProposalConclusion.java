package org.rapporteur.shared.mandates;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Check;

/**
 * What a review concludes on an activity that was proposed in it.
 *
 * @param advised whether the review recommends it
 * @param reason why; needed where it does not
 */
public record ProposalConclusion(ProposalId proposal, boolean advised, @Nullable String reason) {
    public ProposalConclusion {
        Check.that().required("proposal", proposal)
                .when(!advised && (reason == null || reason.isBlank()), "reason", "invalid.required", null)
                .optionalText("reason", reason, MandateCommand.TEXT).orThrow();
    }
}
