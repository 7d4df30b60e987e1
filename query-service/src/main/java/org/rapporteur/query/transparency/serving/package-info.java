/** What is handed out: checkpoints, tiles, entries, proofs and receipts. */
@NullMarked
package org.rapporteur.query.transparency.serving;

import org.jspecify.annotations.NullMarked;
