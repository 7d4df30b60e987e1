/** The door: commands over HTTP, problems in the reader's language, the catalogue and its documentation. */
@NullMarked
package org.rapporteur.command.http;

import org.jspecify.annotations.NullMarked;
