package org.rapporteur.gateway.shell.kept;

import java.time.Instant;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** What somebody had written when their session was over: on which page, by whom, and until when it is kept. */
public record KeptForm(String page, String author, MultiValueMap<String, String> values, Instant until) {
    boolean isOver(Instant now) {
        return now.isAfter(until);
    }

    int size() {
        return values.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
    }
}
