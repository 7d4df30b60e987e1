/** Deciding: a command and the history of what it touches become events, or a refusal with its reason. */
@NullMarked
package org.rapporteur.command;

import org.jspecify.annotations.NullMarked;
