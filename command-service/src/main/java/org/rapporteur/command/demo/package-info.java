/** The demo's clock, which runs only while a demo loads an empty platform. */
@NullMarked
package org.rapporteur.command.demo;

import org.jspecify.annotations.NullMarked;
