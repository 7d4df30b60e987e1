/** A MongoDB-wire server in the JVM, on disk: sorted indexes and a durable acknowledge on mongo-java-server. */
@NullMarked
package org.rapporteur.embeddedmongo;

import org.jspecify.annotations.NullMarked;
