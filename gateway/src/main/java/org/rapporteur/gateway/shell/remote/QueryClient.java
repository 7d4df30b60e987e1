package org.rapporteur.gateway.shell.remote;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.gateway.shell.web.Services;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;

/** Asks the query service, never behind what this session already saw done. */
@Component
public class QueryClient {
    private static final MultiValueMap<String, String> NOTHING = new LinkedMultiValueMap<>();
    private final WebClient http;
    private final PinnedVersions versions;

    QueryClient(Services services, Relay relay, PinnedVersions versions) {
        this.versions = versions;
        this.http = ServiceCalls.client(services.queryService().url(), relay);
    }

    /** An answer by its path, with path variables in braces, and what else the path asks after its question mark. */
    public <T> Mono<T> get(String path, Class<T> type, Object... variables) {
        return ask(path, NOTHING, type, variables);
    }

    /** An answer by its path and the parameters of a search. */
    public <T> Mono<T> ask(String path, MultiValueMap<String, String> parameters, Class<T> type,
            Object... variables) {
        return SeenPosition.get()
                .flatMap(seen -> ServiceCalls
                        .answer(http.get().uri(uri -> address(uri, path, parameters, seen, variables)), type))
                .flatMap(versions::with);
    }

    /** Has the service itself do something, such as making a view anew; it is no command and no fact. */
    public <T> Mono<T> operate(HttpMethod method, String path, Class<T> type, Object... variables) {
        return ServiceCalls.answer(http.method(method).uri(path, variables), type);
    }

    private static URI address(UriBuilder uri, String path, MultiValueMap<String, String> parameters,
            Optional<Long> seen, Object... variables) {
        List<Object> values = new ArrayList<>(List.of(variables));
        String[] parts = path.split("\\?", 2);
        UriBuilder address = uri.path(parts[0]).query(parts.length == 2 ? parts[1] : "");
        // why placeholders: a search for "{" or "+" is a value to be encoded, not part of the address.
        parameters.forEach((name, all) -> all.forEach(value -> {
            address.queryParam(name, "{" + name + values.size() + "}");
            values.add(value);
        }));
        seen.ifPresent(position -> address.queryParam("minPosition", position));
        return address.build(values.toArray());
    }
}
