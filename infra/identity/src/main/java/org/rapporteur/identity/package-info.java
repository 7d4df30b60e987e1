/** The embedded OpenID Connect provider of the default: any other provider can take its place. */
@NullMarked
package org.rapporteur.identity;

import org.jspecify.annotations.NullMarked;
