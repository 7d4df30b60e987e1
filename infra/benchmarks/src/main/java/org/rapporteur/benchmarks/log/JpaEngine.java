package org.rapporteur.benchmarks.log;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.jpa.AggregateBasedJpaEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.AggregateEventEntry;
import org.axonframework.messaging.eventhandling.conversion.DelegatingEventConverter;
import org.hibernate.cfg.Configuration;
import org.rapporteur.benchmarks.load.PeerPlan;
import org.rapporteur.eventlog.axon.JacksonConverter;
import tools.jackson.databind.json.JsonMapper;

/** Axon 5's own storage engine over JPA, on H2 or on PostgreSQL: a row per event, its payload as bytes in the row. */
public final class JpaEngine {
    private static final int CONNECTIONS = 32;

    private JpaEngine() {
    }

    /** Arguments: the JDBC address, and how many seconds each load lasts. */
    public static void main(String[] arguments) throws Exception {
        try (Axon5Store store = open(arguments[0])) {
            new PeerPlan(store, Duration.ofSeconds(Long.parseLong(arguments[1]))).run();
        }
    }

    private static Axon5Store open(String address) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(address);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setAutoCommit(false);
        EntityManagerFactory factory = factory(address, pool);
        JpaTransactions transactions = new JpaTransactions(factory);
        JacksonConverter converter = new JacksonConverter(JsonMapper.builder().build());
        return new Axon5Store(new AggregateBasedJpaEventStorageEngine(transactions::entityManager, transactions,
                new DelegatingEventConverter(converter), defaults -> defaults), converter, () -> {
                    factory.close();
                    pool.close();
                });
    }

    private static EntityManagerFactory factory(String address, HikariDataSource pool) {
        Configuration configuration = new Configuration().addAnnotatedClass(AggregateEventEntry.class);
        configuration.getProperties().putAll(Map.of("hibernate.connection.datasource", pool,
                "hibernate.hbm2ddl.auto", "create", "hibernate.connection.provider_disables_autocommit", "true"));
        if (address.startsWith("jdbc:postgresql:")) {
            configuration.setProperty("hibernate.dialect", ByteaDialect.class.getName());
        }
        return configuration.buildSessionFactory();
    }
}
