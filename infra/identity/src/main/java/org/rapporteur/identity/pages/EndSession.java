package org.rapporteur.identity.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapporteur.identity.tokens.MongoAuthorizations;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** A program asked to sign somebody out: the session ends, and so does what the program was authorised to do. */
@Component
class EndSession implements AuthenticationSuccessHandler {
    private static final OAuth2TokenType ID_TOKEN = new OAuth2TokenType("id_token");

    private final OidcLogoutAuthenticationSuccessHandler session = new OidcLogoutAuthenticationSuccessHandler();
    private final MongoAuthorizations authorizations;

    EndSession(MongoAuthorizations authorizations) {
        this.authorizations = authorizations;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication authentication) throws IOException, ServletException {
        var logout = (OidcLogoutAuthenticationToken) authentication;
        var authorization = authorizations.findByToken(logout.getIdTokenHint(), ID_TOKEN);
        if (authorization != null) {
            authorizations.remove(authorization);
        }
        session.onAuthenticationSuccess(request, response, authentication);
    }
}
