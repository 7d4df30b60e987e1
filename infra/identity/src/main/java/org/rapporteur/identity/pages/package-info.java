/** The pages that people see: sign-in, signed out, change of password, errors. */
@NullMarked
package org.rapporteur.identity.pages;

import org.jspecify.annotations.NullMarked;
