/** The languages in which the platform speaks to people. */
@NullMarked
package org.rapporteur.languages;

import org.jspecify.annotations.NullMarked;
