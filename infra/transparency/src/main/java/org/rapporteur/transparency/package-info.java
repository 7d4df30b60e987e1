/** A transparency log's formats: RFC 6962 tree, C2SP signed notes, checkpoints, tiles and proofs. Knows no product. */
@NullMarked
package org.rapporteur.transparency;

import org.jspecify.annotations.NullMarked;
