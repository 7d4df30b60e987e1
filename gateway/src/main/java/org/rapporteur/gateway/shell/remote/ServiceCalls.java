package org.rapporteur.gateway.shell.remote;

import java.time.Duration;
import java.util.Optional;
import org.rapporteur.gateway.shell.security.SignInEnded;
import org.rapporteur.shared.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;
import reactor.core.publisher.Mono;

/** One way to call a service and to understand what it answers when it does not do what it was asked. */
final class ServiceCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

    private ServiceCalls() {
    }

    static WebClient client(String url, Relay relay) {
        return WebClient.builder().baseUrl(url).filter(relay)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER)).build();
    }

    static <T> Mono<T> answer(RequestHeadersSpec<?> call, Class<T> type) {
        return call.retrieve().onStatus(HttpStatusCode::isError, ServiceCalls::problem).bodyToMono(type)
                .timeout(PATIENCE);
    }

    private static Mono<? extends Throwable> problem(ClientResponse response) {
        HttpStatus status = HttpStatus.valueOf(response.statusCode().value());
        return status == HttpStatus.UNAUTHORIZED
                ? response.releaseBody().thenReturn(new SignInEnded("The service does not accept the token."))
                : response.bodyToMono(Problem.class).map(Optional::of).onErrorReturn(Optional.empty())
                        .defaultIfEmpty(Optional.empty())
                        .map(problem -> new ServiceProblem(status, problem.orElse(null)));
    }
}
