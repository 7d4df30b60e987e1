/** What an entry of the log says, read by the published format alone. */
@NullMarked
package org.rapporteur.verify.entry;

import org.jspecify.annotations.NullMarked;
