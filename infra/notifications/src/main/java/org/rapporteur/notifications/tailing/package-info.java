/** Following the log, from where the last process stopped. */
@NullMarked
package org.rapporteur.notifications.tailing;

import org.jspecify.annotations.NullMarked;
