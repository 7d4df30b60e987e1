package org.rapporteur.standalone;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What whoever runs the platform can set, all by environment variables.
 *
 * @param address {@code RAPPORTEUR_ADDRESS}: where the gateway listens; loopback unless told otherwise
 * @param port {@code RAPPORTEUR_PORT}: the one public port
 * @param publicUrl {@code RAPPORTEUR_URL}: how browsers reach the gateway, where a proxy stands before it
 * @param data {@code RAPPORTEUR_DATA}: the folder of everything that is kept
 * @param mongodb {@code MONGODB_URI}: a real MongoDB; empty: the embedded store
 * @param masterKey {@code RAPPORTEUR_MASTER_KEY}: wraps every person's key, 32 bytes in base64; empty: a file holds it
 * @param issuer {@code OIDC_ISSUER_URI}: another provider of sign-in; empty: the embedded one
 * @param client {@code OIDC_CLIENT_ID} and {@code OIDC_CLIENT_SECRET}: as whom the gateway is known there
 * @param audience {@code OIDC_AUDIENCE}: for whom access tokens have to be; the gateway's client id unless told otherwise
 * @param mail {@code SMTP_URI} and its companions: the mail server, and how mails leave
 * @param metrics {@code RAPPORTEUR_METRICS_PORT} and {@code RAPPORTEUR_METRICS_ADDRESS}: where metrics are scraped; closed
 *        unless a port is set
 * @param spoken {@code RAPPORTEUR_LANGUAGES} and {@code RAPPORTEUR_TEXTS}: in which languages the platform speaks
 * @param programs the secrets of programs, with the embedded provider
 * @param demo {@code RAPPORTEUR_DEMO}: whether the first start loads the demo; off where a real store or provider is set
 */
public record Settings(String address, int port, URI publicUrl, Path data, Optional<String> mongodb,
        Optional<String> masterKey, Optional<String> issuer, Client client, String audience,
        MailSettings mail, Optional<Metrics> metrics, Spoken spoken, Programs programs, boolean demo) {
    /** How the gateway is registered at another provider of sign-in. */
    public record Client(String id, Optional<String> secret) {}

    /** A door of its own for whoever scrapes metrics. */
    public record Metrics(String address, int port) {
        static Optional<Metrics> from(Map<String, String> environment) {
            String address = value(environment, "RAPPORTEUR_METRICS_ADDRESS").orElse("127.0.0.1");
            return value(environment, "RAPPORTEUR_METRICS_PORT")
                    .map(port -> new Metrics(address, Settings.port("RAPPORTEUR_METRICS_PORT", port)));
        }
    }

    public static Settings from(Map<String, String> environment) {
        LogFormat.check(environment);
        Optional<String> mongodb = value(environment, "MONGODB_URI");
        Optional<String> issuer = value(environment, "OIDC_ISSUER_URI");
        String address = value(environment, "RAPPORTEUR_ADDRESS").orElse("127.0.0.1");
        int port = port("RAPPORTEUR_PORT", value(environment, "RAPPORTEUR_PORT").orElse("8080"));
        boolean demo = value(environment, "RAPPORTEUR_DEMO").map(text -> on("RAPPORTEUR_DEMO", text))
                .orElse(mongodb.isEmpty() && issuer.isEmpty());
        Path data = Path.of(value(environment, "RAPPORTEUR_DATA").orElse("data")).toAbsolutePath().normalize();
        return new Settings(address, port, publicUrl(environment, address, port), data, mongodb,
                value(environment, "RAPPORTEUR_MASTER_KEY"), issuer, client(environment), audience(environment),
                MailSettings.from(environment), Metrics.from(environment),
                Spoken.from(environment, data), Programs.from(environment), demo).checked();
    }

    /** Where the embedded provider of sign-in is reached by browsers. */
    String embeddedIssuer() {
        return publicUrl + "/identity";
    }

    /** Where browsers may come from: a local platform is as often called localhost. */
    List<String> origins() {
        String url = publicUrl.toString();
        return "127.0.0.1".equals(publicUrl.getHost())
                ? List.of(url, url.replace("127.0.0.1", "localhost"))
                : List.of(url);
    }

    boolean behindProxy() {
        return publicUrl.getPort() != port;
    }

    String issuerUri() {
        return issuer.orElseGet(this::embeddedIssuer);
    }

    private Settings checked() {
        if (demo && !isLoopback(address)) {
            throw new BadSetting("RAPPORTEUR_DEMO",
                    "the demo's passwords are public: it runs on a loopback address only. Set RAPPORTEUR_DEMO=off.");
        }
        if (demo && issuer.isPresent()) {
            throw new BadSetting("RAPPORTEUR_DEMO",
                    "the demo's people sign in at the embedded provider: leave OIDC_ISSUER_URI out, or set RAPPORTEUR_DEMO=off.");
        }
        return this;
    }

    private static Client client(Map<String, String> environment) {
        return new Client(value(environment, "OIDC_CLIENT_ID").orElse("rapporteur"),
                value(environment, "OIDC_CLIENT_SECRET"));
    }

    private static String audience(Map<String, String> environment) {
        return value(environment, "OIDC_AUDIENCE").orElseGet(() -> client(environment).id());
    }

    static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static int port(String name, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port < 1 || port > 65_535) {
                throw new BadSetting(name, "a port is a number from 1 to 65535, not " + text);
            }
            return port;
        } catch (NumberFormatException e) {
            throw new BadSetting(name, "a port is a number from 1 to 65535, not " + text);
        }
    }

    static boolean on(String name, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "on", "true" -> true;
            case "off", "false" -> false;
            default -> throw new BadSetting(name, "say on or off, not " + text);
        };
    }

    private static URI publicUrl(Map<String, String> environment, String address, int port) {
        String url = value(environment, "RAPPORTEUR_URL").orElseGet(() -> "http://" + host(address) + ":" + port);
        return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    /** How browsers of this machine name the address. */
    private static String host(String address) {
        if (resolved(address).isAnyLocalAddress()) {
            throw new BadSetting("RAPPORTEUR_URL", "say how browsers reach the platform, such as "
                    + "https://rapporteur.example.org: " + address + " is every address of this machine");
        }
        if ("localhost".equals(address)) {
            return "127.0.0.1";
        }
        return address.contains(":") ? "[" + address + "]" : address;
    }

    private static boolean isLoopback(String address) {
        return resolved(address).isLoopbackAddress();
    }

    private static InetAddress resolved(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new BadSetting("RAPPORTEUR_ADDRESS", address + " is no address of this machine");
        }
    }
}
