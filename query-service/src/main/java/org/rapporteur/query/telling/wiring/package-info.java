/** Puts the parts together: the database, the log, the keys, the views and the processors that run them. */
@NullMarked
package org.rapporteur.query.telling.wiring;

import org.jspecify.annotations.NullMarked;
