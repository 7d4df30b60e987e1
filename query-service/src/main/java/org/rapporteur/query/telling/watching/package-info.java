/** Watches how the views fare: positions that other processes reach, lag, health and metrics. */
@NullMarked
package org.rapporteur.query.telling.watching;

import org.jspecify.annotations.NullMarked;
