/** What those who run the platform see and do. */
package org.rapporteur.gateway.operations;
