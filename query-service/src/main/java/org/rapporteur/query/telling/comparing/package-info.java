/** What two texts share. */
@NullMarked
package org.rapporteur.query.telling.comparing;

import org.jspecify.annotations.NullMarked;
