package org.rapporteur.accesstokens;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * What a token is for, by its scopes: reading takes {@code api.read}, all else {@code api.write}, and {@code api} is both. What its
 * holder may do there is decided against the log, as ever: a scope only takes away.
 *
 * @param required whether a token with none of the platform's scopes is for nothing. Otherwise it is for all, as those are that
 *        a provider issues which does not know these scopes
 */
public record Scopes(boolean required) {
    /** The setting that says so. */
    public static final String REQUIRED = "${rapporteur.tokens.scopes-required:false}";
    /** For operating the service: it neither reads nor writes anything else. */
    public static final String OPERATIONS = "operations";
    private static final String READ = "api.read";
    private static final String WRITE = "api.write";
    private static final String BOTH = "api";
    private static final String AUTHORITY = "SCOPE_";
    private static final Set<String> OF_THE_PLATFORM = Set.of(BOTH, READ, WRITE, OPERATIONS, "demo");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** The scope that a request by this method takes. */
    public static String neededBy(String method) {
        return READING.contains(method) ? READ : WRITE;
    }

    /** Whether somebody with such a token may send such a request. */
    public boolean allow(Authentication who, String method) {
        return who.isAuthenticated() && covers(said(who), neededBy(method));
    }

    /** Whether somebody with such a token may operate the service by such a request. */
    public boolean allowOperating(Authentication who, String method) {
        return said(who).contains(OPERATIONS) || allow(who, method);
    }

    private boolean covers(Set<String> said, String needed) {
        return said.contains(BOTH) || said.contains(needed)
                || !required && Collections.disjoint(said, OF_THE_PLATFORM);
    }

    private static Set<String> said(Authentication who) {
        return who.getAuthorities().stream().map(GrantedAuthority::getAuthority)
                .filter(one -> one != null && one.startsWith(AUTHORITY))
                .map(one -> one.substring(AUTHORITY.length())).collect(Collectors.toSet());
    }
}
