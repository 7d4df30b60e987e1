/**
 * Deciding about calls and the practices that answer them. The slices share how a practice's dossier is read, and no
 * decision.
 */
@NullMarked
package org.rapporteur.command.practices;

import org.jspecify.annotations.NullMarked;
