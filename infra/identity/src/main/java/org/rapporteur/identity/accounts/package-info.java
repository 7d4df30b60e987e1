/** How people come by an account, get back into it, and leave everywhere at once. */
@NullMarked
package org.rapporteur.identity.accounts;

import org.jspecify.annotations.NullMarked;
