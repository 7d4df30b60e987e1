/** What of the facts is needed to know whom to write to: who sits where, which calls are open, whose practice it is. */
@NullMarked
package org.rapporteur.notifications.directory;

import org.jspecify.annotations.NullMarked;
