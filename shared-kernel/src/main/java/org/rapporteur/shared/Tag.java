package org.rapporteur.shared;

/** A label under which rules find facts again, for example {@code practice} = an id. */
public record Tag(String key, String value) {
    public static Tag of(String key, Object... parts) {
        return new Tag(key, String.join(":", java.util.Arrays.stream(parts).map(Object::toString).toList()));
    }
}
