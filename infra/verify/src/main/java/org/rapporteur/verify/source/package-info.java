/** Where a log is read from: an address, an export, a copy of a data folder. */
@NullMarked
package org.rapporteur.verify.source;

import org.jspecify.annotations.NullMarked;
