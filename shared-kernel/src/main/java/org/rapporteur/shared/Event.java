package org.rapporteur.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;

/**
 * A fact: something that happened, told in the past tense, and never edited.
 *
 * <p>Each capability seals its own events; {@link Catalogue} lists the capabilities.
 */
public interface Event {
    /** What the fact is about, as far as rules must find it again; nothing personal ever stands in a tag. */
    @JsonIgnore
    Set<Tag> tags();
}
