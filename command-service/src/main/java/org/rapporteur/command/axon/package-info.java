/** Slices on Axon: commands by their pinned names, history by sourcing, facts appended in the same unit of work. */
@NullMarked
package org.rapporteur.command.axon;

import org.jspecify.annotations.NullMarked;
