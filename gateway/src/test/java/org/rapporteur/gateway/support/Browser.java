package org.rapporteur.gateway.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without scripts: it keeps cookies, follows redirects, and fills in forms. */
public final class Browser {
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final String base;
    private String language = "en";

    public Browser(String base) {
        this.base = base;
    }

    public Browser speaking(String other) {
        language = other;
        return this;
    }

    /** A page, wherever it led to. */
    public record Page(int status, URI address, HttpResponse<String> response, Document html) {
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public Page open(String path) {
        return go(request(URI.create(base).resolve(path)).GET().build());
    }

    /** Sends the page's form with everything in it, some fields written anew. */
    public Page send(Page page, Map<String, String> written) {
        Element form = page.html().selectFirst("main form[method=post]");
        Map<String, String> fields = new ConcurrentHashMap<>();
        form.select("input[name], textarea[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(written);
        return post(form.attr("action"), fields);
    }

    public Page post(String path, Map<String, String> fields) {
        return go(form(path).POST(body(fields)).build());
    }

    /** Sends a form with a file, in parts. */
    public Page bring(String path, Map<String, String> fields, String control, String name, byte[] content) {
        String edge = "edge-of-a-part";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(edge, field, value)
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n").formatted(edge, control, name)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(edge).getBytes(StandardCharsets.UTF_8));
        return go(request(URI.create(base).resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build());
    }

    /** What a script of a page would send, and what it would be answered. */
    public HttpResponse<String> script(String method, String path, Map<String, String> fields) {
        return exchange(form(path).setHeader("Accept", "application/json").header("HX-Request", "true")
                .method(method, body(fields)).build());
    }

    private HttpRequest.Builder form(String path) {
        return request(URI.create(base).resolve(path)).header("Content-Type", "application/x-www-form-urlencoded");
    }

    private static HttpRequest.BodyPublisher body(Map<String, String> fields) {
        return HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue())).collect(Collectors.joining("&")));
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    private Page go(HttpRequest request) {
        HttpResponse<String> response = exchange(request);
        return response.headers().firstValue("Location").filter(l -> response.statusCode() / 100 == 3)
                .map(location -> go(request(request.uri().resolve(location)).GET().build()))
                .orElseGet(() -> new Page(response.statusCode(), request.uri(), response,
                        Jsoup.parse(response.body(), request.uri().toString())));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::remember);
            return response;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(request.uri() + " cannot be reached", e);
        }
    }

    private void remember(String cookie) {
        String[] pair = cookie.split(";")[0].split("=", 2);
        if (cookie.contains("Max-Age=0") || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5))
                .header("Accept", "text/html")
                .header("Accept-Language", language);
        return cookies.isEmpty()
                ? request
                : request.header("Cookie", cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
