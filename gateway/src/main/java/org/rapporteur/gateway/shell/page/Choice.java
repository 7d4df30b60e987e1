package org.rapporteur.gateway.shell.page;

import org.jspecify.annotations.Nullable;

/** One option of a select, of radios or of checkboxes: what is sent, what is read, and a line of help if it needs one. */
public record Choice(String value, String label, @Nullable String hint) {
    public static Choice of(Object value, String label) {
        return new Choice(value.toString(), label, null);
    }
}
