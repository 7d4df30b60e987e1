package org.rapporteur.query.telling.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.query.telling.answering.Parameters;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Live updates. */
@RestController
@Tag(name = "Live", description = "What changed, as it happens.")
class LiveController {
    private static final Pattern TOPIC = Pattern
            .compile("(practice|call|group|mandate|activity|review):[0-9a-f-]{36}");
    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private final LiveStream stream;

    LiveController(LiveStream stream) {
        this.stream = stream;
    }

    @Parameter(name = "after", in = ParameterIn.QUERY, description = "Tell what changed from this position on")
    @Parameter(name = "topic", in = ParameterIn.QUERY, description = "practice:, call:, group:, mandate:, activity: or review: with an id; repeatable; without any, all that the reader may hear of")
    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Hear what changed, as server-sent events", description = "Each event names the objects that changed and the position from which on queries show it. A reader hears of what they may see; "
            + "the public of what is published. Goes on after Last-Event-ID, or after the position `after`; else from now on. "
            + "Who is thousands of events behind is told `reset` once, reads anew, and hears what comes then.")
    ResponseEntity<Flux<ServerSentEvent<LiveChange>>> live(Asked asked,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String lastEventId) {
        Parameters given = new Parameters(parameters);
        List<String> topics = given.all("topic", TOPIC, "invalid.topic");
        long after = lastEventId == null || lastEventId.isBlank()
                ? given.number("after", stream.position(), 0, Long.MAX_VALUE)
                : last(lastEventId);
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").header("X-Accel-Buffering", "no")
                .body(stream.of(asked, after, topics));
    }

    private static long last(String lastEventId) {
        MultiValueMap<String, String> header = new LinkedMultiValueMap<>();
        header.add(LAST_EVENT_ID, lastEventId);
        return new Parameters(header).number(LAST_EVENT_ID, 0, 0, Long.MAX_VALUE);
    }
}
