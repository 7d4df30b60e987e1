/** Loads that every peer gets alike, and what is told of them; it knows no peer. */
@NullMarked
package org.rapporteur.benchmarks.load;

import org.jspecify.annotations.NullMarked;
