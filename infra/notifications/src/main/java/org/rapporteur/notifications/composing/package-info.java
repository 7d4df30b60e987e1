/** From a mail's words to the text and the page that people read, in their language. */
@NullMarked
package org.rapporteur.notifications.composing;

import org.jspecify.annotations.NullMarked;
