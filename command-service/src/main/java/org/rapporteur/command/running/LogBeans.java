package org.rapporteur.command.running;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
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
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database client, and on it the log and the keys; closed in the reverse order. */
@Configuration(proxyBeanMethods = false)
class LogBeans {
    static final String LOG = "rapporteur_log";

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MongoClient mongoClient(CommandSettings settings) {
        return MongoClients.create(settings.mongodb().uri());
    }

    @Bean
    EventLog eventLog(MongoClient client, Clock clock, MeterRegistry metrics) {
        return MongoEventLog.open(client, EventLogSettings.of(LOG).with(clock), metrics);
    }

    @Bean
    MasterKey masterKey(CommandSettings settings) {
        String master = settings.keys().master();
        return master == null
                ? MasterKey.fromFile(Path.of(settings.data(), "keys", "master.key"))
                : MasterKey.fromBase64(master);
    }

    @Bean
    SubjectKeys subjectKeys(MongoClient client, MasterKey master, Clock clock) {
        return new MongoSubjectKeys(client.getDatabase("rapporteur_keys"), master, clock);
    }

    @Bean
    SubjectRegistry subjectRegistry(MongoClient client, MasterKey master,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
            @Value("${rapporteur.people.issuer-name:${spring.security.oauth2.resourceserver.jwt.issuer-uri}}") String name) {
        return new NamedIssuer(new MongoSubjectRegistry(client.getDatabase("rapporteur_people"), master), issuer, name);
    }
}
