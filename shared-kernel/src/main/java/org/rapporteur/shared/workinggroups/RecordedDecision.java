package org.rapporteur.shared.workinggroups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.meetings.DecisionId;

/**
 * The decision on which something rests, told so that it can be read without the document.
 *
 * @param id the decision itself where it is recorded here as a fact, null where it is only described
 * @param reference the symbol of the document that records it, such as {@code PECS(2016)9}
 * @param date the day on which it was taken
 * @param text what was decided, in the words of the record
 */
public record RecordedDecision(@Nullable DecisionId id, String reference, LocalDate date, String text) {}
