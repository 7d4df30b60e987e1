package org.rapporteur.gateway.shell.kept;

import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What somebody wrote in a form, with a file beside it or without. */
public final class SentForm {
    private SentForm() {
    }

    public static Mono<MultiValueMap<String, String>> of(ServerWebExchange exchange) {
        return isMultipart(exchange.getRequest())
                ? exchange.getMultipartData().map(SentForm::written)
                : exchange.getFormData();
    }

    static boolean isForm(ServerHttpRequest request) {
        return isMultipart(request)
                || MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(request.getHeaders().getContentType());
    }

    private static boolean isMultipart(ServerHttpRequest request) {
        return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(request.getHeaders().getContentType());
    }

    private static MultiValueMap<String, String> written(MultiValueMap<String, Part> parts) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        parts.forEach((name, all) -> all.forEach(part -> {
            if (part instanceof FormFieldPart field) {
                values.add(name, field.value());
            }
        }));
        return values;
    }
}
