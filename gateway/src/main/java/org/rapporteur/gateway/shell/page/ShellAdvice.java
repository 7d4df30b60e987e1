package org.rapporteur.gateway.shell.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.kept.KeptForm;
import org.rapporteur.gateway.shell.kept.KeptForms;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives every page its {@code shell} and its {@code form}, so that no page has to remember either. */
@ControllerAdvice(annotations = Controller.class)
class ShellAdvice {
    private final ShellModel shells;
    private final KeptForms keptForms;

    ShellAdvice(ShellModel shells, KeptForms keptForms) {
        this.shells = shells;
        this.keptForms = keptForms;
    }

    @ModelAttribute("shell")
    Mono<Shell> shell(ServerWebExchange exchange) {
        return shells.of(exchange);
    }

    @ModelAttribute("form")
    Mono<FormState> form(ServerWebExchange exchange) {
        return exchange.getRequest().getMethod() == HttpMethod.GET
                ? shells.of(exchange).map(shell -> kept(exchange, shell))
                : sent(exchange);
    }

    private FormState kept(ServerWebExchange exchange, Shell shell) {
        Optional<KeptForm> kept = keptForms.of(exchange).filter(form -> shell.person() != null);
        boolean someoneElses = kept.filter(form -> !form.author().equals(author(shell))).isPresent();
        if (someoneElses) {
            keptForms.forget(exchange);
        }
        return kept.filter(form -> !someoneElses && form.page().equals(shell.address()))
                .map(form -> FormState.kept(form.values())).orElse(FormState.EMPTY);
    }

    private static String author(Shell shell) {
        return shell.person() == null ? "" : shell.person().subject();
    }

    /** A form that arrives signed in has done its journey: nothing has to be kept any more. */
    private Mono<FormState> sent(ServerWebExchange exchange) {
        keptForms.forget(exchange);
        return exchange.getFormData().doOnNext(values -> carry(exchange, values.getFirst(KeptForms.PAGE)))
                .thenReturn(FormState.EMPTY);
    }

    private static void carry(ServerWebExchange exchange, @Nullable String page) {
        if (page != null) {
            exchange.getAttributes().put(KeptForms.PAGE, page);
        }
    }
}
