/** What the tests of this service stand on. */
package org.rapporteur.notifications.support;
