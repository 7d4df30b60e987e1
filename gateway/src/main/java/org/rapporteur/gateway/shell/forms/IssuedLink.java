package org.rapporteur.gateway.shell.forms;

import java.io.Serializable;
import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The link of a fresh invitation, which the next page shows to who invited, once; only its mail keeps it, sealed. */
public record IssuedLink(String address, String invitee) implements Serializable {
    private static final String ATTRIBUTE = "issuedLink";

    static IssuedLink of(ServerWebExchange exchange, String invitation, InvitationCode code, String invitee) {
        String address = UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .replacePath("/invitations/" + invitation).replaceQuery("code=" + code.value()).toUriString();
        return new IssuedLink(address, invitee);
    }

    Mono<Void> keep(ServerWebExchange exchange) {
        return exchange.getSession().doOnNext(session -> session.getAttributes().put(ATTRIBUTE, this)).then();
    }

    /** The link to show, and no more after this. */
    public static Mono<Optional<IssuedLink>> take(ServerWebExchange exchange) {
        return exchange.getSession()
                .map(session -> Optional.ofNullable((IssuedLink) session.getAttributes().remove(ATTRIBUTE)));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "IssuedLink";
    }
}
