/** Writing to people: facts become mails, each once. */
@NullMarked
package org.rapporteur.notifications;

import org.jspecify.annotations.NullMarked;
