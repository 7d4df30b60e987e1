package org.rapporteur.identity.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapporteur.identity.IdentityProperties;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Goes on with what was asked for before the sign-in.
 *
 * <p>Only the path and the query of it: the saved address is the one at which this server was reached, and behind a
 * gateway no browser can follow that.
 */
@Component
class AfterSignIn implements AuthenticationSuccessHandler {
    private static final String MARK_OF_THE_CACHE = "continue";

    private final HttpSessionRequestCache requests = new HttpSessionRequestCache();
    private final IdentityProperties properties;

    AfterSignIn(IdentityProperties properties) {
        this.properties = properties;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication authentication) throws IOException {
        request.getSession().removeAttribute(SignInProblem.ATTRIBUTE);
        SavedRequest saved = requests.getRequest(request, response);
        requests.removeRequest(request, response);
        response.sendRedirect(saved == null ? properties.home().toString() : pathAndQuery(saved));
    }

    /** The language that the program asked for is left out: the person may have chosen another one since. */
    private static String pathAndQuery(SavedRequest saved) {
        return UriComponentsBuilder.fromUriString(saved.getRedirectUrl()).scheme(null).host(null).port(null)
                .replaceQueryParam(Languages.PARAMETER).replaceQueryParam(MARK_OF_THE_CACHE).build(true).toUriString();
    }
}
