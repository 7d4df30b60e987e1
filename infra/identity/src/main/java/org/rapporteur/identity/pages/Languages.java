package org.rapporteur.identity.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** The languages of the pages, and which one a request wants: asked for, remembered, or the browser's. */
final class Languages {
    static final String PARAMETER = "ui_locales";
    static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.FRENCH);

    private Languages() {
    }

    static Optional<Locale> asked(HttpServletRequest request) {
        return Stream.of(StringUtils.tokenizeToStringArray(request.getParameter(PARAMETER), " "))
                .flatMap(tag -> offered(tag).stream()).findFirst();
    }

    static Optional<Locale> remembered(HttpServletRequest request, String cookie) {
        return cookies(request).filter(each -> each.getName().equals(cookie))
                .flatMap(each -> offered(each.getValue()).stream()).findFirst();
    }

    static Locale ofBrowser(HttpServletRequest request) {
        var accepted = request.getHeader("Accept-Language");
        var best = accepted == null ? null : best(accepted);
        return best == null ? OFFERED.getFirst() : best;
    }

    private static @Nullable Locale best(String accepted) {
        try {
            return Locale.lookup(Locale.LanguageRange.parse(accepted), OFFERED);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static Optional<Locale> offered(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return OFFERED.stream().filter(locale -> locale.getLanguage().equals(language)).findFirst();
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
    }
}
