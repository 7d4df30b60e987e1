package org.rapporteur.standalone;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.rapporteur.command.CommandServiceApplication;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.rapporteur.gateway.GatewayApplication;
import org.rapporteur.identity.users.IdentityUsers;
import org.rapporteur.notifications.NotificationsApplication;
import org.rapporteur.query.QueryServiceApplication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** All parts in one JVM: the store, sign-in, the services, the gateway, and on the first start the demo. */
public final class Standalone implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Standalone.class);

    private final Settings settings;
    private final Parts parts = new Parts();

    public Standalone(Settings settings) {
        this.settings = settings;
    }

    /** Starts everything, and returns when people can use it and the demo, if there is one to load, is loaded. */
    public void start() {
        // why first: a start that fails half-way must find again that there is a story to tell
        Optional<LocalDate> story = settings.demo() ? DemoStart.begin(settings.data()) : Optional.empty();
        Configuration told = new Configuration(settings, Addresses.free(), Secrets.fresh(), store());
        Optional<ConfigurableApplicationContext> signIn = settings.issuer().isPresent()
                ? Optional.empty()
                : Optional.of(parts.start("sign-in", () -> IdentityStart.start(told)));
        services(told);
        parts.start("gateway", () -> run(GatewayApplication.builder(), told.gateway()));
        sayReady();
        signIn.filter(context -> settings.demo()).ifPresent(
                context -> LOG.info("Sign in as one of the demo's people: {}. The password is demo- and the name.",
                        DemoStart.whoSignsIn()));
        story.ifPresent(day -> signIn.map(context -> context.getBean(IdentityUsers.class))
                .ifPresent(users -> DemoStart.load(told, users, day)));
    }

    @Override
    public void close() {
        parts.stop();
    }

    static ConfigurableApplicationContext run(SpringApplicationBuilder builder, Map<String, String> told) {
        String[] arguments = told.entrySet().stream().map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
        return quiet(builder).run(arguments);
    }

    /** One part of many: it does not announce itself, and is stopped in its turn. */
    static SpringApplicationBuilder quiet(SpringApplicationBuilder builder) {
        return builder.registerShutdownHook(false).bannerMode(Banner.Mode.OFF).logStartupInfo(false);
    }

    private String store() {
        return settings.mongodb().orElseGet(() -> parts
                .start("store", () -> EmbeddedMongo.start(settings.data().resolve("store"))).connectionString());
    }

    /** All at once: none needs another, and a start takes the longest of them. */
    private void services(Configuration told) {
        // why a thread of its own: the common pool's threads do not see what an executable jar holds
        var commands = beside("commands", () -> run(CommandServiceApplication.builder(), told.commandService()));
        var notifications = beside("notifications",
                () -> run(NotificationsApplication.builder(), told.notifications()));
        var queries = run(QueryServiceApplication.builder(), told.queryService());
        parts.start("query service", () -> queries);
        parts.start("command service", commands::join);
        parts.start("notifications", notifications::join);
    }

    private static <T> CompletableFuture<T> beside(String name, Supplier<T> start) {
        return CompletableFuture.supplyAsync(start, task -> new Thread(task, "start-" + name).start());
    }

    private void sayReady() {
        Duration since = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        LOG.info("Rapporteur is ready at {} ({} s). Stop it with Ctrl+C.{}", settings.publicUrl(), seconds(since),
                ChildJvm.isChild() ? " Of its two processes the first only waits for this one." : "");
    }

    static String seconds(Duration duration) {
        return String.format(java.util.Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
