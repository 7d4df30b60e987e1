package org.rapporteur.gateway.shell.kept;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.result.view.RequestDataValueProcessor;
import org.springframework.web.server.ServerWebExchange;

/** The hidden fields of every form: the guard against forgery, the page it stands on, and whose it is. */
class FormFields implements RequestDataValueProcessor {
    private final RequestDataValueProcessor csrf;

    FormFields(RequestDataValueProcessor csrf) {
        this.csrf = csrf;
    }

    @Override
    public String processAction(ServerWebExchange exchange, String action, String httpMethod) {
        return csrf.processAction(exchange, action, httpMethod);
    }

    @Override
    public Map<String, String> getExtraHiddenFields(ServerWebExchange exchange) {
        Map<String, String> fields = new LinkedHashMap<>(csrf.getExtraHiddenFields(exchange));
        String author = exchange.getAttribute(KeptForms.AUTHOR);
        if (!fields.isEmpty() && author != null) {
            fields.put(KeptForms.AUTHOR, author);
            fields.put(KeptForms.PAGE, page(exchange));
        }
        return fields;
    }

    private static String page(ServerWebExchange exchange) {
        String carried = exchange.getAttribute(KeptForms.PAGE);
        String query = exchange.getRequest().getURI().getRawQuery();
        String here = exchange.getRequest().getPath().value() + (query == null ? "" : "?" + query);
        return exchange.getRequest().getMethod() == HttpMethod.GET || carried == null ? here : carried;
    }

    @Override
    public String processFormFieldValue(ServerWebExchange exchange, String name, String value, String type) {
        return value;
    }

    @Override
    public String processUrl(ServerWebExchange exchange, String url) {
        return url;
    }
}
