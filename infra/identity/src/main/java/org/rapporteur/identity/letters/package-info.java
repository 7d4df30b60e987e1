/** What people are written to. */
@NullMarked
package org.rapporteur.identity.letters;

import org.jspecify.annotations.NullMarked;
