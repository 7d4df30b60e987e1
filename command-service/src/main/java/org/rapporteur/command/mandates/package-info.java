/**
 * Deciding about mandates, the activities under their tasks, and their reviews. The slices share how these are read, and no
 * decision.
 */
@NullMarked
package org.rapporteur.command.mandates;

import org.jspecify.annotations.NullMarked;
