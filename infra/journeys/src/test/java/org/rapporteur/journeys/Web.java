package org.rapporteur.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as far as cookies, redirects and forms go. */
final class Web {
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new Cookies())
            .version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NORMAL).build();

    HttpResponse<String> open(URI page) {
        return send(HttpRequest.newBuilder(page).header("Accept", "text/html").build());
    }

    HttpResponse<String> submit(URI form, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(form).header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Writes what is there into a file; whatever the answer is. */
    Path download(URI address, Path file) {
        try {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofFile(file)).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The first group of the pattern in the page. */
    static String find(HttpResponse<String> page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException(
                    "%s answered %d without %s".formatted(page.uri(), page.statusCode(), pattern));
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** As browsers do: on this very machine a cookie for safe connections needs none. */
    private static final class Cookies extends CookieManager {
        @Override
        public void put(URI page, Map<String, List<String>> headers) throws IOException {
            Map<String, List<String>> kept = new HashMap<>(headers);
            kept.replaceAll((name, values) -> "set-cookie".equalsIgnoreCase(name)
                    ? values.stream().map(one -> one.replaceAll("(?i);\\s*Secure", "")).toList()
                    : values);
            super.put(page, kept);
        }
    }
}
