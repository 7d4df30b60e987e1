/** What is asked over HTTP. */
@NullMarked
package org.rapporteur.notifications.answering;

import org.jspecify.annotations.NullMarked;
