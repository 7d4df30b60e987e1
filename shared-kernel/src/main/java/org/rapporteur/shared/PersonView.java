package org.rapporteur.shared;

import org.jspecify.annotations.Nullable;

/**
 * A person as a reader may see them.
 *
 * @param name the opened name; null where the reader may not see it, or where it was erased
 * @param erased whether the person's data were erased
 */
public record PersonView(PersonId person, @Nullable String name, boolean erased) {}
