/** Makes views anew beside the ones that answer, turns to them when they have caught up, and drops the old ones. */
@NullMarked
package org.rapporteur.query.telling.rebuilding;

import org.jspecify.annotations.NullMarked;
