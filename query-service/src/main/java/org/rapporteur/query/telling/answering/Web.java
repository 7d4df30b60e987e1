package org.rapporteur.query.telling.answering;

import java.util.Locale;
import org.rapporteur.languages.SpokenLanguages;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** How requests are read, and in which languages they are answered. */
@Configuration(proxyBeanMethods = false)
class Web {
    @Bean
    WebFluxConfigurer askedArguments(AskedResolver asked) {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
                configurer.addCustomResolver(asked);
            }
        };
    }

    /** why: other programs may share the JVM, and their connections must outlive this one's. */
    @Bean
    ReactorResourceFactory ownThreadsAndConnections() {
        ReactorResourceFactory resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        return resources;
    }

    @Bean
    LocaleContextResolver localeContextResolver(SpokenLanguages languages) {
        AcceptHeaderLocaleContextResolver resolver = new AcceptHeaderLocaleContextResolver();
        resolver.setSupportedLocales(languages.all());
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    @Bean
    MessageSource messageSource(SpokenLanguages languages) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("query-service/messages");
        words.setBundleClassLoader(languages.words());
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
