package org.rapporteur.identity.tokens;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapporteur.identity.IdentityProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/** Tells programs that a person has signed out everywhere, by a logout token (OpenID Connect Back-Channel Logout 1.0). */
@Component
public class BackChannel {
    private static final Logger LOG = LoggerFactory.getLogger(BackChannel.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Map<String, Object> EVENT = Map.of("http://schemas.openid.net/event/backchannel-logout",
            Map.of());

    private final IdentityProperties properties;
    private final JwtEncoder encoder;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE).build();

    BackChannel(IdentityProperties properties, JwtEncoder encoder, Clock clock) {
        this.properties = properties;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Returns when each program was told, or was not reached: its sessions then end with their access tokens. */
    public void signOut(String subject) {
        properties.clients().forEach((id, client) -> {
            URI address = client.backChannelLogoutUri();
            if (address != null && !client.secret().isBlank()) {
                tell(id, address, token(subject, id));
            }
        });
    }

    private String token(String subject, String client) {
        Instant now = clock.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder().issuer(properties.issuer().toString()).subject(subject)
                .audience(List.of(client)).issuedAt(now).expiresAt(now.plus(Duration.ofMinutes(2)))
                .id(UUID.randomUUID().toString()).claim("events", EVENT).build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).type("logout+jwt").build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    private void tell(String client, URI address, String token) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + token)).build();
        try {
            int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                LOG.warn("Client {} answered {} to a sign-out: its sessions end with their tokens", client, status);
            }
        } catch (IOException e) {
            LOG.warn("Client {} was not told of a sign-out: its sessions end with their tokens", client, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
