/** How a command gets to its slice: once, in its turn, and again where somebody else was faster. */
@NullMarked
package org.rapporteur.command.dispatching;

import org.jspecify.annotations.NullMarked;
