/** Axon Framework 4 with its MongoDB extension, as a peer of the event log. */
@NullMarked
package org.rapporteur.benchmarks.axon4;

import org.jspecify.annotations.NullMarked;
