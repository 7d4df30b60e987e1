/** Facts as the log tells them. */
@NullMarked
package org.rapporteur.notifications.facts;

import org.jspecify.annotations.NullMarked;
