package org.rapporteur.notifications.running;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.MongoEventLog;
import org.rapporteur.eventlog.privacy.MasterKey;
import org.rapporteur.eventlog.privacy.MongoSubjectKeys;
import org.rapporteur.eventlog.privacy.MongoSubjectRegistry;
import org.rapporteur.eventlog.privacy.NamedIssuer;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.eventlog.privacy.SubjectRegistry;
import org.rapporteur.notifications.settings.MailSettings;
import org.rapporteur.notifications.settings.Node;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where facts, keys and what this service remembers are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class Stores {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Node node(MailSettings settings) {
        return new Node(settings.node().isBlank() ? UUID.randomUUID().toString() : settings.node());
    }

    @Bean(destroyMethod = "close")
    MongoClient mongo(@Value("${rapporteur.mongodb.uri}") String uri) {
        return MongoClients.create(uri);
    }

    /** This service's own: outbox, preferences, its place in the log. The directory can be dropped with its position. */
    @Bean
    MongoDatabase database(MongoClient mongo) {
        return mongo.getDatabase("rapporteur_notifications");
    }

    @Bean(destroyMethod = "close")
    EventLog eventLog(MongoClient mongo, MeterRegistry meters) {
        return MongoEventLog.open(mongo, EventLogSettings.of("rapporteur_log"), meters);
    }

    @Bean
    MasterKey masterKey(@Value("${rapporteur.keys.master:}") String given, @Value("${rapporteur.data}") Path data) {
        return given.isBlank()
                ? MasterKey.fromFile(data.resolve("keys").resolve("master.key"))
                : MasterKey.fromBase64(given);
    }

    @Bean
    SubjectKeys subjectKeys(MongoClient mongo, MasterKey master, Clock clock) {
        return new MongoSubjectKeys(mongo.getDatabase("rapporteur_keys"), master, clock);
    }

    @Bean
    SubjectRegistry subjectRegistry(MongoClient mongo, MasterKey master,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
            @Value("${rapporteur.people.issuer-name:${spring.security.oauth2.resourceserver.jwt.issuer-uri}}") String name) {
        return new NamedIssuer(new MongoSubjectRegistry(mongo.getDatabase("rapporteur_people"), master), issuer, name);
    }
}
