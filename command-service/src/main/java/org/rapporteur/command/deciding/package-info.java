/** What every slice is made of: a command, the history that it loads, and the rules by which it is decided. */
@NullMarked
package org.rapporteur.command.deciding;

import org.jspecify.annotations.NullMarked;
