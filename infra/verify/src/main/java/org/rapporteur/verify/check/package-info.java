/** What has to hold, and how a log that breaks it is told apart from one that does not. */
@NullMarked
package org.rapporteur.verify.check;

import org.jspecify.annotations.NullMarked;
