package org.rapporteur.shared.mandates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.PersonId;

/**
 * An activity with which a renewed mandate begins: one of the mandate before, or one that its final review advised.
 *
 * @param activity the activity that goes on, where it is one
 * @param proposal the proposal that becomes an activity, where it is one
 * @param task the task of the renewed mandate under which it stands
 */
public record CarriedOn(@Nullable ActivityId activity, @Nullable ProposalId proposal, String task, Bilingual title,
        @Nullable Bilingual description, PersonId lead, LocalDate from, LocalDate due) {
    public CarriedOn {
        Check.that().when((activity == null) == (proposal == null), "activity", "invalid.activity-or-proposal", null)
                .matches("task", task, MandateTask.CODE, "invalid.task-code").required("title", title)
                .required("lead", lead).required("from", from).required("due", due)
                .when(from != null && due != null && due.isBefore(from), "due",
                        "invalid.ends-before-it-starts", null)
                .orThrow();
    }

    /** With no more than its title. */
    public CarriedOn(@Nullable ActivityId activity, @Nullable ProposalId proposal, String task, Bilingual title,
            PersonId lead, LocalDate from, LocalDate due) {
        this(activity, proposal, task, title, null, lead, from, due);
    }
}
