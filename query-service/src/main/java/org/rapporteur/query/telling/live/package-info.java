/** Tells open pages what changed, once the views show it. */
@NullMarked
package org.rapporteur.query.telling.live;

import org.jspecify.annotations.NullMarked;
