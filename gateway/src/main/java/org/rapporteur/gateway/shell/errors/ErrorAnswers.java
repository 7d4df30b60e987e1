package org.rapporteur.gateway.shell.errors;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Shell;
import org.rapporteur.gateway.shell.page.ShellModel;
import org.rapporteur.gateway.shell.web.CorrelationId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Writes a {@link Failure}: as a page in the reader's language, or as {@code application/problem+json}. */
@Component
class ErrorAnswers implements ServerResponse.Context {
    private final ShellModel shells;
    private final MessageSource words;
    private final ServerCodecConfigurer codecs;
    private final ObjectProvider<ViewResolver> views;

    ErrorAnswers(ShellModel shells, MessageSource words, ServerCodecConfigurer codecs,
            ObjectProvider<ViewResolver> views) {
        this.shells = shells;
        this.words = words;
        this.codecs = codecs;
        this.views = views;
    }

    Mono<Void> page(ServerWebExchange exchange, Failure failure) {
        return shells.of(exchange)
                .flatMap(shell -> ServerResponse.status(failure.status()).contentType(MediaType.TEXT_HTML)
                        .render("gateway/error", model(shell, failure)))
                .flatMap(page -> page.writeTo(exchange, this));
    }

    private static Map<String, Object> model(Shell shell, Failure failure) {
        return Map.of("shell", shell, "form", FormState.EMPTY, "failure", failure);
    }

    Mono<Void> problem(ServerWebExchange exchange, Failure failure) {
        return ServerResponse.status(failure.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyValue(body(exchange, failure)).flatMap(body -> body.writeTo(exchange, this));
    }

    private ProblemDetail body(ServerWebExchange exchange, Failure failure) {
        Locale locale = exchange.getLocaleContext().getLocale();
        String explained = words.getMessage("error." + failure.explained() + ".text",
                new Object[]{failure.largest(), failure.longestForm()},
                locale == null ? Locale.ENGLISH : locale);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(failure.status(),
                failure.sentence() == null ? explained : failure.sentence());
        problem.setProperty(CorrelationId.KEY, CorrelationId.of(exchange));
        return problem;
    }

    @Override
    public List<HttpMessageWriter<?>> messageWriters() {
        return codecs.getWriters();
    }

    @Override
    public List<ViewResolver> viewResolvers() {
        return views.orderedStream().toList();
    }
}
