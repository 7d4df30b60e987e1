/** Runs the views live: streaming processors that project the log, in order, and stop loudly on what they cannot tell. */
@NullMarked
package org.rapporteur.query.telling.processing;

import org.jspecify.annotations.NullMarked;
