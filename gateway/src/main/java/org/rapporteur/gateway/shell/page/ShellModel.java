package org.rapporteur.gateway.shell.page;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.kept.KeptForms;
import org.rapporteur.gateway.shell.security.Person;
import org.rapporteur.gateway.shell.security.SignedIn;
import org.rapporteur.gateway.shell.web.Assets;
import org.rapporteur.gateway.shell.web.CorrelationId;
import org.rapporteur.languages.SpokenLanguages;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Makes the {@link Shell} of an exchange, for pages and error pages alike. */
@Component
public class ShellModel {
    private static final String ATTRIBUTE = ShellModel.class.getName();
    private final Assets assets;
    private final SignedIn signedIn;
    private final SpokenLanguages languages;

    ShellModel(Assets assets, SignedIn signedIn, SpokenLanguages languages) {
        this.languages = languages;
        this.assets = assets;
        this.signedIn = signedIn;
    }

    /** The shell of an exchange: made once, because a notice is said once. */
    public Mono<Shell> of(ServerWebExchange exchange) {
        Mono<Shell> made = exchange.getAttribute(ATTRIBUTE);
        return made == null ? remember(exchange, make(exchange).cache()) : made;
    }

    private static Mono<Shell> remember(ServerWebExchange exchange, Mono<Shell> shell) {
        exchange.getAttributes().put(ATTRIBUTE, shell);
        return shell;
    }

    private Mono<Shell> make(ServerWebExchange exchange) {
        return signedIn.person(exchange).flatMap(person -> forPerson(exchange, person))
                .switchIfEmpty(Mono.fromSupplier(() -> shell(exchange, null, null, null)));
    }

    private Mono<Shell> forPerson(ServerWebExchange exchange, Person person) {
        exchange.getAttributes().put(KeptForms.AUTHOR, person.subject());
        return csrf(exchange).map(Optional::of).defaultIfEmpty(Optional.empty()).zipWith(notice(exchange),
                (token, notice) -> shell(exchange, person, notice.orElse(null), token.orElse(null)));
    }

    /** Readers who only read get no token, and so no cookie. */
    private static Mono<String> csrf(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.<CsrfToken>empty());
        return token.doOnNext(made -> exchange.getAttributes()
                .put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, made)).map(CsrfToken::getToken);
    }

    private static Mono<Optional<Notice>> notice(ServerWebExchange exchange) {
        // why only then: a form's own answer is a redirect, and must leave what was done to be said by the next page.
        return exchange.getRequest().getMethod() != HttpMethod.GET || isPart(exchange)
                ? Mono.just(Optional.empty())
                : exchange.getSession()
                        .map(session -> Optional.ofNullable((Notice) session.getAttributes().remove(Notice.ATTRIBUTE)));
    }

    /** A part that a script fetches, because something changed elsewhere, shows no notice: it is the next page's. */
    private static boolean isPart(ServerWebExchange exchange) {
        return exchange.getRequest().getHeaders().containsHeader("HX-Request");
    }

    private Shell shell(ServerWebExchange exchange, @Nullable Person person, @Nullable Notice notice,
            @Nullable String csrf) {
        Locale locale = exchange.getLocaleContext().getLocale();
        String path = exchange.getRequest().getPath().value();
        return new Shell(locale == null ? Locale.ENGLISH : locale, languages.all(), address(exchange), assets.base(),
                CorrelationId.of(exchange), person, NavItem.on(path, person != null), notice, csrf);
    }

    private static String address(ServerWebExchange exchange) {
        String query = exchange.getRequest().getURI().getRawQuery();
        String path = exchange.getRequest().getPath().value();
        return query == null ? path : path + "?" + query;
    }
}
