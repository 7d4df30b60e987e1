/** Signing: one chain of tree heads, each persisted before its signature leaves, none that contradicts another. */
@NullMarked
package org.rapporteur.query.transparency.publishing;

import org.jspecify.annotations.NullMarked;
