package org.rapporteur.gateway.shell.security;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;

/** Links for a new password, which the embedded provider issues on this gateway's word; it writes each of them down. */
@Component
public class ResetLinks {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Accounts accounts;
    private final WebClient http;

    ResetLinks(Accounts accounts, IdentityProperties identity) {
        this.accounts = accounts;
        this.http = WebClient.create(identity.internalUrl());
    }

    /** A link, to be shown once. */
    public record Link(String address, String username, String name, Instant until) implements Serializable {
        /** It opens an account: never in a log. */
        @Override
        public String toString() {
            return "Link";
        }
    }

    /** One that was issued: for whom, by whom, and when it was used. */
    public record Issued(Instant at, String username, String by, @Nullable Instant used) {}

    /** A page of those that were issued, of so many in all. */
    public record IssuedPage(int page, int size, int total, List<Issued> items) {
        private static final IssuedPage NONE = new IssuedPage(1, 1, 0, List.of());
    }

    /** Whether the provider is ours: another one resets its passwords itself. */
    public boolean areIssued() {
        return accounts.profile().isPresent();
    }

    /** A link for whoever has this username or address, ordered by this administrator; nothing where nobody has. */
    public Mono<Link> issue(String usernameOrAddress, String by) {
        return order("/reset-links", accounts.order("reset-link/1", usernameOrAddress, by)).bodyToMono(Link.class)
                .timeout(PATIENCE)
                .onErrorResume(WebClientResponseException.class, no -> no.getStatusCode() == HttpStatus.NOT_FOUND
                        ? Mono.empty()
                        : Mono.error(no));
    }

    /** A page of them, the newest first. */
    public Mono<IssuedPage> issued(String by, int page) {
        return areIssued()
                ? order("/reset-links/issued?page=" + page, accounts.order("reset-links/1", "", by))
                        .bodyToMono(IssuedPage.class).timeout(PATIENCE)
                : Mono.just(IssuedPage.NONE);
    }

    private WebClient.ResponseSpec order(String path, String ticket) {
        return http.post().uri(path).body(BodyInserters.fromFormData("ticket", ticket)).retrieve();
    }
}
