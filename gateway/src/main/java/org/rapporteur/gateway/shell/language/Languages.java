package org.rapporteur.gateway.shell.language;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.languages.SpokenLanguages;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** Which language a reader gets: their choice first, then what their browser asks for. */
@Component("localeContextResolver")
class Languages implements LocaleContextResolver {
    static final String COOKIE = "lang";

    private final SpokenLanguages spoken;

    Languages(SpokenLanguages spoken) {
        this.spoken = spoken;
    }

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        return new SimpleLocaleContext(chosen(exchange).orElseGet(
                () -> spoken.best(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    private Optional<Locale> chosen(ServerWebExchange exchange) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
        return cookie == null ? Optional.empty() : spoken.find(cookie.getValue());
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext localeContext) {
        throw new UnsupportedOperationException("The language is chosen by ?lang=, as in ?lang=fr.");
    }
}
