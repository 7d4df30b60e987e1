/** Whom the provider knows from the first start on: the first administrator, or the people of the demo. */
@NullMarked
package org.rapporteur.identity.people;

import org.jspecify.annotations.NullMarked;
