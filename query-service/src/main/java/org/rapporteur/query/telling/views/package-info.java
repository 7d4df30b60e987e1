/** What a read model is, how facts are projected into it, where its documents lie and how far it has come. */
@NullMarked
package org.rapporteur.query.telling.views;

import org.jspecify.annotations.NullMarked;
