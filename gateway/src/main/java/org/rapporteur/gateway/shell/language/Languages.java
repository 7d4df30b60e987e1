package org.rapporteur.gateway.shell.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** The two official languages, and which one a reader gets: their choice first, then what their browser asks for. */
@Component("localeContextResolver")
public class Languages implements LocaleContextResolver {
    public static final String COOKIE = "lang";
    public static final List<Locale> SUPPORTED = List.of(Locale.ENGLISH, Locale.FRENCH);

    /** The supported language of this tag, or null. */
    public static @Nullable Locale supported(@Nullable String tag) {
        return SUPPORTED.stream().filter(locale -> locale.getLanguage().equals(tag)).findFirst().orElse(null);
    }

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        HttpCookie chosen = exchange.getRequest().getCookies().getFirst(COOKIE);
        Locale choice = chosen == null ? null : supported(chosen.getValue());
        return new SimpleLocaleContext(choice == null ? asked(exchange) : choice);
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext localeContext) {
        throw new UnsupportedOperationException("The language is chosen by ?lang=en or ?lang=fr.");
    }

    private static Locale asked(ServerWebExchange exchange) {
        return ranges(exchange).stream().map(range -> supported(Locale.forLanguageTag(range.getRange()).getLanguage()))
                .filter(locale -> locale != null).findFirst().orElse(Locale.ENGLISH);
    }

    private static List<Locale.LanguageRange> ranges(ServerWebExchange exchange) {
        try {
            return exchange.getRequest().getHeaders().getAcceptLanguage();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
