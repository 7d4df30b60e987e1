package org.rapporteur.command.mandates.renewmandate;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.ProposalId;

/** What something is said about: a task of the mandate that is renewed, an activity of it, or a proposal of its review. */
record Subject(@Nullable String task, @Nullable ActivityId activity, @Nullable ProposalId proposal) {}
