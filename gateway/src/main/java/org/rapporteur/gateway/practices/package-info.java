/** Calls for practices, and the practices that answer them. */
package org.rapporteur.gateway.practices;
