package org.rapporteur.identity.tokens;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys that sign tokens. The newest signs; the one before it is still published, so that what it signed stays
 * valid. A start replaces a signing key older than the given age, and lets go of all but the last two.
 */
final class SigningKeys implements JWKSource<SecurityContext> {
    private static final int ACCEPTED = 2;

    private final JWKSet keys;

    private SigningKeys(List<RSAKey> keys) {
        this.keys = new JWKSet(List.copyOf(keys));
    }

    static SigningKeys open(Path folder, Clock clock, Duration rotateAfter) {
        var store = new KeyFolder(folder);
        var found = store.read();
        var oldest = clock.instant().minus(rotateAfter);
        boolean fresh = !found.isEmpty() && found.getFirst().getIssueTime().toInstant().isAfter(oldest);
        var all = fresh ? found : Stream.concat(Stream.of(store.create(clock.instant())), found.stream()).toList();
        all.stream().skip(ACCEPTED).forEach(store::delete);
        return new SigningKeys(all.stream().limit(ACCEPTED).toList());
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) {
        return selector.select(keys);
    }
}
