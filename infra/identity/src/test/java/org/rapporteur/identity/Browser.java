package org.rapporteur.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without JavaScript, in front of the gateway that it thinks it talks to. */
final class Browser {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;
    private String language = "en";

    Browser(int port) {
        this.port = port;
    }

    Browser speaking(String acceptLanguage) {
        language = acceptLanguage;
        return this;
    }

    HttpResponse<String> get(String address) {
        return send(request(address).GET());
    }

    HttpResponse<String> get(String address, String accessToken) {
        return send(request(address).header("Authorization", "Bearer " + accessToken).GET());
    }

    /** Submits a form of a page, with the hidden token that the page carries. */
    HttpResponse<String> submit(HttpResponse<String> page, String address, Map<String, String> fields) {
        var matcher = CSRF.matcher(page.body());
        var all = new HashMap<>(fields);
        if (matcher.find()) {
            all.put("_csrf", matcher.group(1));
        }
        return post(address, all);
    }

    HttpResponse<String> post(String address, Map<String, String> fields) {
        return send(request(address).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(fields))));
    }

    HttpResponse<String> follow(HttpResponse<String> redirect) {
        return get(location(redirect));
    }

    static String location(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location")
                .orElseThrow(() -> new AssertionError(redirect.statusCode() + ": " + redirect.body()));
    }

    static String encode(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String parameter(String address, String name) {
        return Pattern.compile("[?&]" + name + "=([^&]+)").matcher(address).results().map(found -> found.group(1))
                .findFirst().orElseThrow(() -> new AssertionError("No " + name + " in " + address));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String address) {
        var behind = URI.create("http://127.0.0.1:" + port + "/identity/")
                .resolve(address.replace(Provider.HOME, "/"));
        return HttpRequest.newBuilder(behind).header("Accept", "text/html,*/*;q=0.8").header("Accept-Language",
                language);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
