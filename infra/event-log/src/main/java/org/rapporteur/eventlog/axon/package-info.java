/**
 * The event log as Axon Framework 5 sees it. The only package here that knows Axon.
 */
@NullMarked
package org.rapporteur.eventlog.axon;

import org.jspecify.annotations.NullMarked;
