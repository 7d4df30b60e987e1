/** Which tokens open a service. */
@NullMarked
package org.rapporteur.accesstokens;

import org.jspecify.annotations.NullMarked;
