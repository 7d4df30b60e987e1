/** What those who run the platform see of this provider: is it well, and what happens in it. Never who. */
@NullMarked
package org.rapporteur.identity.watching;

import org.jspecify.annotations.NullMarked;
