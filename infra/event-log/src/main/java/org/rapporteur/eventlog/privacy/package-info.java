/**
 * Keeps personal data out of a log that never forgets: sealed texts with one key per subject, and random subject ids.
 */
@NullMarked
package org.rapporteur.eventlog.privacy;

import org.jspecify.annotations.NullMarked;
