package org.rapporteur.gateway.operations.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.security.IdentityProperties;
import org.rapporteur.gateway.shell.web.Services;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * A door of its own for whoever scrapes metrics: never the public one, and closed unless a port is set.
 *
 * <p>It also passes on what the services behind tell, so that one address is enough where their ports change.
 */
@Component
@ConditionalOnProperty("rapporteur.metrics.port")
class MetricsDoor implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MetricsDoor.class);
    private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";
    private static final String GATEWAY = "/metrics";

    private final PrometheusMeterRegistry own;
    private final Map<String, String> services;
    private final WebClient http = WebClient.builder()
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 * 1024 * 1024)).build();
    private final HttpServer server;
    private volatile @Nullable DisposableServer open;

    MetricsDoor(PrometheusMeterRegistry own, Services services, IdentityProperties identity,
            @Value("${rapporteur.metrics.port}") int port,
            @Value("${rapporteur.metrics.address:127.0.0.1}") String address) {
        this.own = own;
        this.services = services(services, identity);
        this.server = HttpServer.create().host(address).port(port).handle(this::answer);
    }

    private static Map<String, String> services(Services services, IdentityProperties identity) {
        Map<String, String> addresses = new TreeMap<>(Map.of(GATEWAY + "/commands", services.commandService().url(),
                GATEWAY + "/queries", services.queryService().url(), GATEWAY + "/mails",
                services.notifications().url()));
        if (!identity.outside()) {
            addresses.put(GATEWAY + "/sign-in", identity.managementUrl());
        }
        return addresses;
    }

    private Mono<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        String path = request.fullPath().startsWith("/") ? request.fullPath() : "/" + request.fullPath();
        String service = services.get(path);
        if (service != null) {
            return http.get().uri(service + "/actuator/prometheus").retrieve().bodyToMono(String.class)
                    .flatMap(text -> tell(response, text)).onErrorResume(away -> response.status(503).send());
        }
        return path.equals(GATEWAY) ? tell(response, own.scrape(FORMAT)) : response.sendNotFound();
    }

    private static Mono<Void> tell(HttpServerResponse response, String text) {
        return response.header("Content-Type", FORMAT).sendString(Mono.just(text)).then();
    }

    int port() {
        DisposableServer running = open;
        return running == null ? 0 : running.port();
    }

    @Override
    public void start() {
        open = server.bindNow();
        LOG.info("Metrics are at port {}, under {} and {}.", port(), GATEWAY, services.keySet());
    }

    @Override
    public void stop() {
        DisposableServer running = open;
        if (running != null) {
            running.disposeNow();
            open = null;
        }
    }

    @Override
    public boolean isRunning() {
        return open != null;
    }
}
