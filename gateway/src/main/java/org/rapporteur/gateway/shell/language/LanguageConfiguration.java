package org.rapporteur.gateway.shell.language;

import java.nio.charset.StandardCharsets;
import org.rapporteur.languages.SpokenLanguages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
    @Bean
    MessageSource messageSource(@Value("${rapporteur.words}") String[] bundles, SpokenLanguages languages) {
        var source = new TypographicMessageSource();
        source.setBundleClassLoader(languages.withWords(bundles[0]).words());
        source.setBasenames(bundles);
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        // why: a French page on an English server must not fall back to the server's language before the default bundle.
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
