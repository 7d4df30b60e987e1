/** Who may sign in, and how often a password may be guessed. */
@NullMarked
package org.rapporteur.identity.users;

import org.jspecify.annotations.NullMarked;
