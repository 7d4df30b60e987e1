package org.rapporteur.identity.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.IdentityProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language in which a page answers. */
@Component("localeResolver")
class LanguageOfRequest implements LocaleResolver {
    private final IdentityProperties properties;

    LanguageOfRequest(IdentityProperties properties) {
        this.properties = properties;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Languages.asked(request).or(() -> Languages.remembered(request, properties.languageCookie()))
                .orElseGet(() -> Languages.ofBrowser(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("A language is chosen by the parameter " + Languages.PARAMETER);
    }
}
