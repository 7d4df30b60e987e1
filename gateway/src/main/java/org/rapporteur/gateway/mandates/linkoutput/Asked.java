package org.rapporteur.gateway.mandates.linkoutput;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.ActivityQuery.ActivitySummary;
import org.rapporteur.shared.mandates.MandateQuery.TaskBoard;
import org.rapporteur.shared.mandates.Output;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What the address of the form says: for which task or activity, which kind of thing, and what was searched for. */
public record Asked(@Nullable String task, @Nullable String activity, Output.Kind kind, String q) {
    static Asked of(MultiValueMap<String, String> parameters) {
        String words = parameters.getFirst("q");
        return new Asked(filled(parameters.getFirst("task")), filled(parameters.getFirst("activity")),
                kind(parameters.getFirst("kind")), words == null ? "" : words);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static Output.Kind kind(@Nullable String name) {
        return Arrays.stream(Output.Kind.values()).filter(one -> one.name().equals(name)).findFirst()
                .orElse(Output.Kind.PRACTICE);
    }

    Optional<Bilingual> subject(TaskBoard one) {
        return activity == null
                ? Optional.of(one).filter(found -> found.code().equals(task)).map(TaskBoard::text)
                : one.activities().stream().filter(found -> found.activity().value().equals(activity)).findFirst()
                        .map(ActivitySummary::title);
    }

    /** Whether something is chosen from a list rather than described. */
    public boolean fromList() {
        return kind == Output.Kind.PRACTICE || kind == Output.Kind.CALL;
    }

    /** The form for a kind of thing, for the same task or activity. */
    public String address(String mandate, Output.Kind of) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/mandates/{mandate}/outputs/new")
                .queryParamIfPresent("task", Optional.ofNullable(task))
                .queryParamIfPresent("activity", Optional.ofNullable(activity)).queryParam("kind", of);
        return (q.isEmpty() || of != kind ? address : address.queryParam("q", q)).buildAndExpand(mandate).encode()
                .toUriString();
    }

    public String back(String mandate) {
        return activity == null ? "/mandates/" + mandate + "#task-" + task : "/activities/" + activity;
    }
}
