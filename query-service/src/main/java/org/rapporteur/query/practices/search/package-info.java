/** Finds practices by words, in French and in English: how words are compared, where they stand, what is shown of it. */
@NullMarked
package org.rapporteur.query.practices.search;

import org.jspecify.annotations.NullMarked;
