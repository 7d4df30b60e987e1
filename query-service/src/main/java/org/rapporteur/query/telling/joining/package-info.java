/** What one capability may ask of another when an answer joins both: small questions, answered by their owner. */
@NullMarked
package org.rapporteur.query.telling.joining;

import org.jspecify.annotations.NullMarked;
