/** What people are written to: the outbox, and what each person wants to get. */
package org.rapporteur.gateway.notifications;
