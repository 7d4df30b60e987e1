/** Which mails a fact makes, and to whom: pure, so that it can be read as a list of rules. */
@NullMarked
package org.rapporteur.notifications.writing;

import org.jspecify.annotations.NullMarked;
