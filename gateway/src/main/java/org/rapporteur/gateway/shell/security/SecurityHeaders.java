package org.rapporteur.gateway.shell.security;

import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;

/** What a browser may do with our pages: load from here only, run no inline script, be framed by nobody. */
final class SecurityHeaders {
    private SecurityHeaders() {
    }

    static HeaderSpec write(HeaderSpec headers, IdentityProperties identity) {
        return headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy(identity)))
                .frameOptions(frame -> frame.mode(Mode.DENY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicy(p -> p.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(
                        CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    private static String policy(IdentityProperties identity) {
        // why the provider: a form that was sent after the session's end is redirected there to sign in again.
        return "default-src 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self' "
                + identity.publicOrigin();
    }
}
