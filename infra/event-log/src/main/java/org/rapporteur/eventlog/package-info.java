/**
 * An append-only, verifiable event log on MongoDB. Knows no framework and no product.
 */
@NullMarked
package org.rapporteur.eventlog;

import org.jspecify.annotations.NullMarked;
