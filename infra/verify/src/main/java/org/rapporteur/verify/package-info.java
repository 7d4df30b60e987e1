/** rapporteur-verify: checks a log without trusting whoever runs it. */
@NullMarked
package org.rapporteur.verify;

import org.jspecify.annotations.NullMarked;
