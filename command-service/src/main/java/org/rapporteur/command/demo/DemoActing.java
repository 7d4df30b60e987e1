package org.rapporteur.command.demo;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.InvalidMessage;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** The demo's clock and people: in whose name, and when, something happens while a demo loads. */
@Component
public class DemoActing {
    private static final String PERSON = "Rapporteur-Demo-Person";
    private static final String TIME = "Rapporteur-Demo-Time";
    private static final String SCOPE = "demo";

    private final DemoState state;

    DemoActing(DemoState state) {
        this.state = state;
    }

    /** A subject of the token's own provider, and a moment. */
    public record As(String subject, Instant at) {}

    /** Empty for everybody who does not ask for it; refused to whoever may not. */
    public Optional<As> of(HttpHeaders headers, Jwt token) {
        String subject = headers.getFirst(PERSON);
        String time = headers.getFirst(TIME);
        if (subject == null && time == null) {
            return Optional.empty();
        }
        DemoRule.DEMO_LOADING.requires(isDemo(token) && state.isLoading());
        Check.that().text(PERSON, subject, 200).required(TIME, time).orThrow();
        return Optional.of(new As(Objects.requireNonNull(subject), moment(Objects.requireNonNull(time))));
    }

    private static boolean isDemo(Jwt token) {
        Object scope = token.getClaims().get("scope");
        return scope instanceof Collection<?> several
                ? several.contains(SCOPE)
                : scope instanceof String text && List.of(text.split(" ")).contains(SCOPE);
    }

    private static Instant moment(String time) {
        try {
            return Instant.parse(time);
        } catch (DateTimeException e) {
            throw new InvalidMessage(List.of(new Check.Violation(TIME, "invalid.instant", null)));
        }
    }
}
