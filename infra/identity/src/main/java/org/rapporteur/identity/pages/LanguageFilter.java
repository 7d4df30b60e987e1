package org.rapporteur.identity.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.rapporteur.identity.IdentityProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers a language asked for, before the protocol's endpoints answer without ever reaching a page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class LanguageFilter extends OncePerRequestFilter {
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final IdentityProperties properties;
    private final Languages languages;

    LanguageFilter(IdentityProperties properties, Languages languages) {
        this.languages = languages;
        this.properties = properties;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        languages.asked(request)
                .ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(language).toString()));
        chain.doFilter(request, response);
    }

    /** The platform's pages read the same cookie: a language chosen here is kept there. */
    private ResponseCookie cookie(Locale language) {
        return ResponseCookie.from(properties.languageCookie(), language.getLanguage()).path("/").maxAge(A_YEAR)
                .httpOnly(true).secure(properties.https()).sameSite("Lax").build();
    }
}
