/** The pages of signed-in people about their groups, who sits in them, and what waits for them. */
package org.rapporteur.gateway.workinggroups;
