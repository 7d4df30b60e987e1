/** The command line. */
@NullMarked
package org.rapporteur.verify.command;

import org.jspecify.annotations.NullMarked;
