package org.rapporteur.gateway.shell.paper;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.gateway.shell.page.Shell;
import org.rapporteur.gateway.shell.page.ShellModel;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringWebFluxTemplateEngine;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Makes documents of the same words as pages: a template that is well-formed XML, set as a PDF that everybody can read. */
@Component
public class Papers {
    private final ISpringWebFluxTemplateEngine templates;
    private final ShellModel shells;

    Papers(ISpringWebFluxTemplateEngine templates, ShellModel shells) {
        this.templates = templates;
        this.shells = shells;
    }

    /** The answer to whoever asked for it, in their language; made apart from the threads that answer pages. */
    public Mono<ResponseEntity<byte[]>> of(ServerWebExchange exchange, String template, String name,
            Map<String, Object> content) {
        return shells.of(exchange).flatMap(shell -> Mono.fromCallable(() -> set(shell, template, content))
                .subscribeOn(Schedulers.boundedElastic()))
                .map(paper -> ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                        .headers(headers -> headers.setContentDisposition(
                                ContentDisposition.inline().filename(name).build()))
                        .body(paper));
    }

    private byte[] set(Shell shell, String template, Map<String, Object> content) {
        Map<String, Object> words = new HashMap<>(content);
        words.put("shell", shell);
        return Typesetter.set(templates.process(template, new Context(shell.locale(), words)));
    }
}
