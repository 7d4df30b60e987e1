package org.rapporteur.notifications.answering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.rapporteur.accesstokens.Scopes;
import org.rapporteur.languages.SpokenLanguages;
import org.rapporteur.notifications.composing.Words;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Says that a token is for something else, in the reader's language. */
@Component
final class ScopeProblem implements AccessDeniedHandler {
    private static final String RULE = "token-scope";

    private final Words words;
    private final SpokenLanguages languages;

    ScopeProblem(Words words, SpokenLanguages languages) {
        this.words = words;
        this.languages = languages;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        String scope = Scopes.neededBy(request.getMethod());
        Locale language = languages.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE,
                "Bearer error=\"insufficient_scope\", scope=\"" + scope + '"');
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(Json.stored().writeValueAsBytes(problem(scope, language)));
    }

    private Problem problem(String scope, Locale language) {
        return new Problem("/problems/" + RULE, words.say(language, "token-scope.title"), 403,
                words.say(language, "token-scope.detail", scope), RULE, List.of());
    }
}
