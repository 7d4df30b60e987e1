/** Handing mails to a server, until it takes them or says for good that it will not. */
@NullMarked
package org.rapporteur.notifications.sending;

import org.jspecify.annotations.NullMarked;
