/** Deciding about organisations, delegations, groups and who sits in them. */
@NullMarked
package org.rapporteur.command.workinggroups;

import org.jspecify.annotations.NullMarked;
