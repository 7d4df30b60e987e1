/** The log's Merkle tree, grown as the log grows: full tiles in the store, the open ones in memory. */
@NullMarked
package org.rapporteur.query.transparency.tree;

import org.jspecify.annotations.NullMarked;
