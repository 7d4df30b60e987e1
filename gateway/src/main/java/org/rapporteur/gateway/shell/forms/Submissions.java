package org.rapporteur.gateway.shell.forms;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapporteur.gateway.shell.kept.SentForm;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.shared.CommandAnswer;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The way of every form: said as a command, then on to the next page; or the same page again, with what was wrong. */
@Component
public class Submissions {
    private final CommandClient commands;
    private final MessageSource words;

    Submissions(CommandClient commands, MessageSource words) {
        this.commands = commands;
        this.words = words;
    }

    /** Sends one command; the notice is {@code done.<command>}. */
    public Mono<Rendering> submit(ServerWebExchange exchange, String command, Function<Fields, Body> body,
            Function<CommandAnswer, String> next, Function<FormState, Mono<Rendering>> again) {
        return attempt(exchange, fields -> say(command, fields, body.apply(fields)).flatMap(
                done -> Notice.success(exchange, "done." + command).thenReturn(goTo(next.apply(done)))), again);
    }

    /** Sends one command that is made of rows; what is wrong with one is said at the row as it was written. */
    public Mono<Rendering> submitRows(ServerWebExchange exchange, String command,
            BiFunction<Fields, Rows, Body> body, Function<CommandAnswer, String> next,
            Function<FormState, Mono<Rendering>> again) {
        return attempt(exchange, fields -> Mono.defer(() -> {
            Rows rows = new Rows();
            return say(command, fields, body.apply(fields, rows)).onErrorMap(ServiceProblem.class,
                    problem -> problem.renamed(rows::control));
        }).flatMap(done -> Notice.success(exchange, "done." + command).thenReturn(goTo(next.apply(done)))), again);
    }

    /** Says a command with the key of the form. */
    public Mono<CommandAnswer> say(String command, Fields fields, Body body) {
        return commands.send(command, body.json(), Key.of(fields));
    }

    /** Tries what a form asks for; what a service refuses comes back at its place. */
    public Mono<Rendering> attempt(ServerWebExchange exchange, Function<Fields, Mono<Rendering>> trial,
            Function<FormState, Mono<Rendering>> again) {
        return SentForm.of(exchange).map(Fields::new)
                .flatMap(fields -> trial.apply(fields).onErrorResume(Refusal::isOne,
                        thrown -> again.apply(Refusal.of(thrown, fields, unsaid(thrown, exchange)))
                                .map(page -> withStatus(page, thrown))));
    }

    public static Rendering goTo(String address) {
        return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).build();
    }

    private String unsaid(Throwable thrown, ServerWebExchange exchange) {
        Locale locale = exchange.getLocaleContext().getLocale();
        return words.getMessage(Refusal.unsaid(thrown), null, locale == null ? Locale.ENGLISH : locale);
    }

    private static Rendering withStatus(Rendering page, Throwable thrown) {
        return page.view() instanceof String view
                ? Rendering.view(view).model(page.modelAttributes()).status(Refusal.status(thrown)).build()
                : page;
    }
}
