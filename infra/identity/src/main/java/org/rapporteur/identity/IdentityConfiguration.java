package org.rapporteur.identity;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.rapporteur.identity.letters.KeptLetters;
import org.rapporteur.identity.letters.Letters;
import org.rapporteur.identity.people.DemoPeople;
import org.rapporteur.identity.people.FirstAdministrator;
import org.rapporteur.languages.SpokenLanguages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the whole module stands on: the store, the time, the words, the encoder of passwords. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProperties.class)
class IdentityConfiguration {
    private static final String DATABASE = "rapporteur_identity";

    @Bean
    MongoClient identityMongoClient(@Value("${rapporteur.mongodb.uri}") String uri) {
        return MongoClients.create(MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri))
                .applicationName("rapporteur-identity").build());
    }

    @Bean
    MongoDatabase identityDatabase(MongoClient client) {
        return client.getDatabase(DATABASE);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    DemoPeople demoPeople(IdentityProperties properties) {
        return new DemoPeople(properties.demoPeople());
    }

    @Bean
    @ConditionalOnMissingBean
    FirstAdministrator firstAdministrator() {
        return FirstAdministrator.inTheLog();
    }

    @Bean
    @ConditionalOnMissingBean
    Letters letters(MongoDatabase database, Clock clock, DemoPeople demo) {
        return demo.isDemo() ? new KeptLetters(database, clock) : KeptLetters.none(database);
    }

    /** Does what nobody waits for, one thing after the other; at the end, what is due later is left. */
    @Bean(destroyMethod = "close")
    ScheduledExecutorService clerk() {
        var clerk = new ScheduledThreadPoolExecutor(1,
                Thread.ofPlatform().daemon().name("identity-clerk").factory());
        clerk.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return clerk;
    }

    @Bean
    MessageSource messageSource(SpokenLanguages languages) {
        var words = new ResourceBundleMessageSource();
        words.setBasename("identity/messages");
        words.setBundleClassLoader(languages.withWords("identity/messages").words());
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        return words;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionCookie(IdentityProperties properties) {
        return factory -> factory.getSettings().getSession().getCookie().setSecure(properties.https());
    }
}
