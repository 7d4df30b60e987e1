/** From a request to an answer: who asks, what they may see, which position is reflected, and what went wrong. */
@NullMarked
package org.rapporteur.query.telling.answering;

import org.jspecify.annotations.NullMarked;
