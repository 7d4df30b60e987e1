/** Wiring: the database, the log, the keys, and Axon on top of them. */
@NullMarked
package org.rapporteur.command.running;

import org.jspecify.annotations.NullMarked;
