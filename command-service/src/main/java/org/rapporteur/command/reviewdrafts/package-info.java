/** Conclusions of reviews that are still being written: kept beside the log, since they are nobody's facts yet. */
@NullMarked
package org.rapporteur.command.reviewdrafts;

import org.jspecify.annotations.NullMarked;
