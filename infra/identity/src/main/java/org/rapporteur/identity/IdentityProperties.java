package org.rapporteur.identity;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.people.DemoPerson;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set under {@code rapporteur.identity}; the README explains each.
 *
 * @param issuer the public address of this provider, as browsers and tokens name it
 * @param home the public address of the platform, where people go back to
 * @param audience for whom access tokens are: the platform's services take no others
 * @param languageCookie the cookie that remembers the language chosen
 * @param rotateKeysAfter the age at which a start replaces the signing key
 */
@ConfigurationProperties("rapporteur.identity")
public record IdentityProperties(URI issuer, URI home, @DefaultValue("rapporteur") String audience,
        @DefaultValue("RAPPORTEUR_LANGUAGE") String languageCookie,
        @DefaultValue("90d") Duration rotateKeysAfter, @DefaultValue Administrator administrator,
        @DefaultValue Map<String, Client> clients, @DefaultValue List<DemoPerson> demoPeople) {

    public IdentityProperties {
        if (audience.isBlank()) {
            throw new IllegalArgumentException(
                    "OIDC_AUDIENCE is empty: say for whom access tokens are, as the services "
                            + "are told, or leave it out. (As a property: rapporteur.identity.audience.)");
        }
    }

    /** Whom to create on an empty store without a demo. */
    public record Administrator(@DefaultValue("administrator") String username,
            @DefaultValue("administrator@localhost") String email, @DefaultValue("Administrator") String name) {}

    /**
     * A program that asks for tokens: with a redirect URI it signs people in, without one it acts for itself. Without a
     * secret it does not exist.
     */
    public record Client(@DefaultValue("") String secret, @DefaultValue Set<String> redirectUris,
            @DefaultValue Set<String> postLogoutRedirectUris, @DefaultValue Set<String> scopes,
            @Nullable URI backChannelLogoutUri) {

        public boolean signsPeopleIn() {
            return !redirectUris.isEmpty();
        }
    }

    /** Whether browsers reach this provider by https. */
    public boolean https() {
        return "https".equals(issuer.getScheme());
    }

    /** Where a form of this provider may lead: to itself, and to the programs that sign people in. */
    public Set<String> formTargets() {
        var origins = new LinkedHashSet<String>();
        origins.add(origin(home));
        clients.values().forEach(client -> client.redirectUris().forEach(uri -> origins.add(origin(URI.create(uri)))));
        return origins;
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
