/** Files beside the log, found by the SHA-256 of their content: which kinds may come in, the look for viruses, the store. */
@NullMarked
package org.rapporteur.attachments;

import org.jspecify.annotations.NullMarked;
