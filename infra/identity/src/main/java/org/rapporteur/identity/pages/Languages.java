package org.rapporteur.identity.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.identity.IdentityProperties;
import org.rapporteur.languages.SpokenLanguages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The languages of the pages, and which one a request wants: asked for, remembered, or the browser's. */
@Component
final class Languages {
    static final String PARAMETER = "ui_locales";

    private final SpokenLanguages spoken;
    private final String cookie;

    Languages(SpokenLanguages spoken, IdentityProperties properties) {
        this.spoken = spoken;
        this.cookie = properties.languageCookie();
    }

    List<Locale> offered() {
        return spoken.all();
    }

    Locale of(HttpServletRequest request) {
        return asked(request).or(() -> remembered(request))
                .orElseGet(() -> spoken.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    Optional<Locale> asked(HttpServletRequest request) {
        return Stream.of(StringUtils.tokenizeToStringArray(request.getParameter(PARAMETER), " "))
                .flatMap(tag -> spoken.find(tag).stream()).findFirst();
    }

    private Optional<Locale> remembered(HttpServletRequest request) {
        return cookies(request).filter(each -> each.getName().equals(cookie))
                .flatMap(each -> spoken.find(each.getValue()).stream()).findFirst();
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
    }
}
