/** The event log beside the raw driver and beside other event stores. */
@NullMarked
package org.rapporteur.benchmarks.log;

import org.jspecify.annotations.NullMarked;
