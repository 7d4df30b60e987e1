/** Where everything is kept, and when it runs. */
@NullMarked
package org.rapporteur.notifications.running;

import org.jspecify.annotations.NullMarked;
