package org.rapporteur.notifications;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * Writing to people: facts become mails, each once.
 *
 * <p>The automatic configurations are named one by one: on a classpath shared with the gateway and the services, nothing
 * of theirs can start in here.
 */
@SpringBootConfiguration
@ComponentScan
@ImportAutoConfiguration({ConfigurationPropertiesAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class, LifecycleAutoConfiguration.class, OAuth2ResourceServerAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class, SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class, SslAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class, WebMvcAutoConfiguration.class})
public class NotificationsApplication {
    /** The service with its own configuration name, so that it can share a JVM with the others. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(NotificationsApplication.class).web(WebApplicationType.SERVLET)
                .properties("spring.config.name=notifications", "spring.cloud.gateway.server.webflux.enabled=false");
    }

    public static void main(String[] args) {
        builder().run(args);
    }
}
