/** Mandates of two years: their terms, the activities under their tasks, and the reviews from which a renewal starts. */
package org.rapporteur.gateway.mandates;
