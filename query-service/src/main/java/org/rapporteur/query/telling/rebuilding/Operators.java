package org.rapporteur.query.telling.rebuilding;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.answering.Forbidden;
import org.rapporteur.query.telling.answering.Readers;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Who may operate the service: administrators, and programs that the provider of sign-in gave the scope for it. */
@Component
class Operators {
    private static final String SCOPE = "operations";

    private final Readers readers;

    Operators(Readers readers) {
        this.readers = readers;
    }

    void require(@Nullable Jwt token) {
        if (token == null || !scopes(token).contains(SCOPE) && !readers.of(token).administrator()) {
            throw new Forbidden();
        }
    }

    private static Collection<String> scopes(Jwt token) {
        Object scope = Optional.ofNullable(token.getClaims().get("scope")).orElse(List.of());
        return scope instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : Arrays.asList(scope.toString().split(" "));
    }
}
