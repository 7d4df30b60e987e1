package org.rapporteur.standalone;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What each part is told, from the settings and from where the others listen. */
record Configuration(Settings settings, Addresses addresses, Secrets secrets, String mongodb) {
    /** What the embedded provider is called where its people are remembered, whatever address and port it has today. */
    private static final String EMBEDDED = "rapporteur:embedded";
    private static final String RESOURCE_SERVER = "spring.security.oauth2.resourceserver.jwt.";

    Map<String, String> identity() {
        Map<String, String> told = store();
        told.put("server.address", "127.0.0.1");
        told.put("server.port", Integer.toString(addresses.identity()));
        told.put("management.server.port", Integer.toString(addresses.identityManagement()));
        told.put("rapporteur.identity.issuer", settings.embeddedIssuer());
        told.put("rapporteur.identity.audience", settings.audience());
        told.put("rapporteur.identity.home", settings.publicUrl() + "/");
        told.put("rapporteur.identity.language-cookie", "lang");
        told.put("rapporteur.identity.clients.gateway.redirect-uris", everyOrigin("/login/oauth2/code/rapporteur"));
        told.put("rapporteur.identity.clients.gateway.post-logout-redirect-uris", everyOrigin("/"));
        told.put("rapporteur.identity.clients.gateway.secret", secrets.gatewayClient());
        told.put("rapporteur.notifications.url", addresses.notificationsUrl().toString());
        told.put("rapporteur.notifications.internal-secret", secrets.internal());
        told.putAll(settings.programs().told());
        if (settings.demo()) {
            told.put("rapporteur.identity.clients.demo.secret", secrets.demoLoader());
            told.putAll(DemoStart.apiClient());
        }
        return told;
    }

    Map<String, String> commandService() {
        Map<String, String> told = service(addresses.commandService());
        told.put("rapporteur.demo.enabled", Boolean.toString(settings.demo()));
        return told;
    }

    Map<String, String> queryService() {
        Map<String, String> told = service(addresses.queryService());
        if (settings.mongodb().isEmpty()) {
            // why: one process has the embedded store, so after a crash it takes its claims on the views back at once
            told.put("rapporteur.query.node", "standalone");
        }
        return told;
    }

    Map<String, String> notifications() {
        Map<String, String> told = service(addresses.notifications());
        told.put("rapporteur.notifications.public-url", settings.publicUrl().toString());
        if (settings.mongodb().isEmpty()) {
            // why: one process has the embedded store, so what it was sending before a crash is its own again at once
            told.put("rapporteur.notifications.node", "standalone");
        }
        told.put("rapporteur.notifications.internal-secret", secrets.internal());
        told.put("rapporteur.notifications.demo", Boolean.toString(settings.demo()));
        told.putAll(settings.mail().told());
        return told;
    }

    Map<String, String> gateway() {
        Map<String, String> told = new LinkedHashMap<>(settings.spoken().told());
        told.put("server.address", settings.address());
        told.put("server.port", Integer.toString(settings.port()));
        // why: behind a proxy that ends TLS, addresses that pages name must be the proxy's
        told.put("server.forward-headers-strategy", settings.behindProxy() ? "framework" : "none");
        told.put("rapporteur.command-service.url", addresses.commandServiceUrl().toString());
        told.put("rapporteur.query-service.url", addresses.queryServiceUrl().toString());
        told.put("rapporteur.notifications.url", addresses.notificationsUrl().toString());
        told.put("rapporteur.identity.audience", settings.audience());
        settings.metrics().ifPresent(metrics -> {
            told.put("rapporteur.metrics.address", metrics.address());
            told.put("rapporteur.metrics.port", Integer.toString(metrics.port()));
        });
        told.putAll(settings.issuer().isPresent() ? outsideProvider() : embeddedProvider());
        return told;
    }

    private Map<String, String> outsideProvider() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("rapporteur.identity.issuer-uri", settings.issuerUri());
        told.put("rapporteur.identity.client-id", settings.client().id());
        settings.client().secret().ifPresent(secret -> told.put("rapporteur.identity.client-secret", secret));
        return told;
    }

    private String everyOrigin(String path) {
        return settings.origins().stream().map(origin -> origin + path).collect(Collectors.joining(","));
    }

    private Map<String, String> embeddedProvider() {
        return Map.of("rapporteur.identity.public-url", settings.embeddedIssuer(), "rapporteur.identity.internal-url",
                addresses.identityUrl().toString(), "rapporteur.identity.management-url",
                addresses.identityManagementUrl().toString(), "rapporteur.identity.client-id", "gateway",
                "rapporteur.identity.client-secret", secrets.gatewayClient());
    }

    private Map<String, String> service(int port) {
        Map<String, String> told = store();
        told.put("server.address", "127.0.0.1");
        told.put("server.port", Integer.toString(port));
        told.put(RESOURCE_SERVER + "issuer-uri", settings.issuerUri());
        told.put(RESOURCE_SERVER + "audiences", settings.audience());
        if (settings.issuer().isEmpty()) {
            // why: the embedded issuer's address is behind the gateway, which starts last.
            told.put(RESOURCE_SERVER + "jwk-set-uri", addresses.identityUrl() + "/oauth2/jwks");
            told.put("rapporteur.people.issuer-name", EMBEDDED);
            // why: the embedded provider knows the scopes, so a token without them was not issued for this.
            told.put("rapporteur.tokens.scopes-required", "true");
        }
        return told;
    }

    private Map<String, String> store() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("rapporteur.mongodb.uri", mongodb);
        told.put("rapporteur.data", settings.data().toString());
        told.putAll(settings.spoken().told());
        settings.masterKey().ifPresent(key -> told.put("rapporteur.keys.master", key));
        return told;
    }
}
