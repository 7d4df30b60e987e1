package org.rapporteur.gateway.shell.page;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Where the reader is in a list of several pages, and where the neighbours are. */
public record Pages(int number, int count, @Nullable String previous, @Nullable String next) {
    /** The pages of a list; {@code address} gives the address of a page by its number. */
    public static Pages of(int number, int size, int total, IntFunction<String> address) {
        int count = Math.max(1, (total + size - 1) / size);
        return new Pages(number, count, number > 1 ? address.apply(number - 1) : null,
                number < count ? address.apply(number + 1) : null);
    }

    public boolean several() {
        return count > 1;
    }
}
