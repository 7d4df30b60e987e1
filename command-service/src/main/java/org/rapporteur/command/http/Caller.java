package org.rapporteur.command.http;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.eventlog.privacy.SubjectRegistry;
import org.rapporteur.shared.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who calls: the person behind an access token. */
@Component
public final class Caller {
    private static final int CLIENT = 100;
    private static final String BOOTSTRAP = "rapporteur_bootstrap";

    private final SubjectRegistry people;

    Caller(SubjectRegistry people) {
        this.people = people;
    }

    public PersonId person(Jwt token) {
        return person(token, claim(token, JwtClaimNames.SUB));
    }

    /** The person whom the token's own provider knows by this subject. */
    public PersonId person(Jwt token, String subject) {
        return new PersonId(people.subjectOf(claim(token, JwtClaimNames.ISS), subject));
    }

    private static String claim(Jwt token, String name) {
        return Optional.ofNullable(token.getClaimAsString(name))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED, "The token has no " + name));
    }

    static boolean mayBootstrap(Jwt token) {
        return "administrator".equals(token.getClaimAsString(BOOTSTRAP));
    }

    /** The program through which the person calls. */
    static String client(Jwt token) {
        String client = Stream.of("azp", "client_id").map(token::getClaimAsString).filter(Objects::nonNull).findFirst()
                .orElseGet(() -> audience(token));
        return client.length() > CLIENT ? client.substring(0, CLIENT) : client;
    }

    private static String audience(Jwt token) {
        List<String> audience = token.getAudience();
        return audience == null || audience.isEmpty() ? "unknown" : audience.getFirst();
    }
}
