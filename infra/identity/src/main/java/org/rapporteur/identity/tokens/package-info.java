/** Signing keys, what the tokens say, and what was authorised. */
@NullMarked
package org.rapporteur.identity.tokens;

import org.jspecify.annotations.NullMarked;
