package org.rapporteur.query.telling.wiring;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import org.rapporteur.attachments.FileStore;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.MongoEventLog;
import org.rapporteur.eventlog.privacy.MasterKey;
import org.rapporteur.eventlog.privacy.MongoSubjectKeys;
import org.rapporteur.eventlog.privacy.MongoSubjectRegistry;
import org.rapporteur.eventlog.privacy.NamedIssuer;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.eventlog.privacy.SubjectRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where facts, keys and people's links are kept; each in a database of its own. */
@Configuration(proxyBeanMethods = false)
class StoreWiring {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    MongoClient mongo(@Value("${rapporteur.mongodb.uri}") String uri) {
        return MongoClients.create(uri);
    }

    @Bean(destroyMethod = "close")
    EventLog eventLog(MongoClient mongo, MeterRegistry meters, Clock clock) {
        return MongoEventLog.open(mongo, EventLogSettings.of("rapporteur_log").with(clock), meters);
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

    @Bean
    FileStore fileStore(MongoClient mongo) {
        return new FileStore(mongo.getDatabase("rapporteur_files"));
    }
}
