/** Questionnaires and vocabularies that are still being written: kept beside the log, since they are nobody's facts yet. */
@NullMarked
package org.rapporteur.command.versiondrafts;

import org.jspecify.annotations.NullMarked;
