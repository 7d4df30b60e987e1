/** What whoever runs the service can set. */
@NullMarked
package org.rapporteur.notifications.settings;

import org.jspecify.annotations.NullMarked;
