/** What was made, and what became of it: each mail once, whatever restarts or runs twice. */
@NullMarked
package org.rapporteur.notifications.outbox;

import org.jspecify.annotations.NullMarked;
