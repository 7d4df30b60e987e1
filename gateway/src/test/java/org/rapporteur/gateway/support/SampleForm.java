package org.rapporteur.gateway.support;

import java.util.List;
import java.util.Map;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A page as members' pages are: a form, a command, a redirect; or the form again with what is wrong. */
@Controller
class SampleForm {
    private final CommandClient commands;

    private final QueryClient queries;

    SampleForm(CommandClient commands, QueryClient queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping("/sample/read")
    @ResponseBody
    Mono<String> read() {
        return queries.get("/api/sample", String.class);
    }

    @GetMapping("/sample/write")
    String form() {
        return "gateway/sample/form";
    }

    @PostMapping("/sample/write")
    Mono<Rendering> send(ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(sent -> commands
                .send("Write", Map.of("text", sent.toSingleValueMap().get("text")), "key")
                .flatMap(done -> Notice.success(exchange, "form.back"))
                .thenReturn(Rendering.redirectTo("/sample/write").build())
                .onErrorResume(SampleForm::isAboutTheForm, problem -> Mono.just(Rendering.view("gateway/sample/form")
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .modelAttribute("form",
                                new FormState(sent, ((ServiceProblem) problem).byField(), List.of(), false))
                        .build())));
    }

    private static boolean isAboutTheForm(Throwable thrown) {
        return thrown instanceof ServiceProblem problem && problem.status() == HttpStatus.BAD_REQUEST;
    }
}
