package org.rapporteur.identity;

import java.util.Map;
import org.rapporteur.identity.people.DemoPeople;
import org.rapporteur.identity.people.FirstAdministrator;
import org.rapporteur.languages.LanguageSettings;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.jackson.JacksonEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementContextAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.prometheus.PrometheusMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.jvm.JvmMetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.system.SystemMetricsAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.actuate.web.ServletManagementContextAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.actuate.web.server.TomcatServletManagementContextAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.actuate.endpoint.web.WebMvcHealthEndpointExtensionAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The provider as a Spring Boot context of its own.
 *
 * <p>The automatic configurations are named one by one: on a classpath shared with the gateway and the services, nothing
 * of theirs can start in here.
 */
@SpringBootConfiguration
@ComponentScan
@ImportAutoConfiguration({CompositeMeterRegistryAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
    EndpointAutoConfiguration.class, HealthContributorRegistryAutoConfiguration.class,
    HealthEndpointAutoConfiguration.class, HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class,
    JacksonEndpointAutoConfiguration.class, JvmMetricsAutoConfiguration.class, LanguageSettings.class,
    LifecycleAutoConfiguration.class, ManagementContextAutoConfiguration.class, MetricsAutoConfiguration.class,
    ObservationAutoConfiguration.class, PrometheusMetricsExportAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class, SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class, ServletManagementContextAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class, SimpleMetricsExportAutoConfiguration.class,
    SslAutoConfiguration.class, SystemMetricsAutoConfiguration.class, ThymeleafAutoConfiguration.class,
    TomcatServletManagementContextAutoConfiguration.class, TomcatServletWebServerAutoConfiguration.class,
    WebEndpointAutoConfiguration.class, WebMvcAutoConfiguration.class,
    WebMvcHealthEndpointExtensionAutoConfiguration.class, WebMvcObservationAutoConfiguration.class})
public class IdentityApplication {
    public static void main(String[] args) {
        builder(Map.of()).registerShutdownHook(true).run(args);
    }

    /** A provider that runs with these properties; whoever starts it closes it. */
    public static SpringApplicationBuilder builder(Map<String, ?> properties) {
        return new SpringApplicationBuilder(IdentityApplication.class).web(WebApplicationType.SERVLET)
                .properties("spring.config.name=identity", "spring.cloud.gateway.server.webflux.enabled=false")
                .registerShutdownHook(false).initializers(first(properties));
    }

    /** The same, with the demo's people (none: no demo) and someone to be told of the first administrator. */
    public static SpringApplicationBuilder builder(Map<String, ?> properties, DemoPeople people,
            FirstAdministrator administrator) {
        return builder(properties).initializers(bean(DemoPeople.class, people),
                bean(FirstAdministrator.class, administrator));
    }

    private static ApplicationContextInitializer<ConfigurableApplicationContext> first(Map<String, ?> properties) {
        return context -> context.getEnvironment().getPropertySources()
                .addFirst(new MapPropertySource("given at start", Map.copyOf(properties)));
    }

    private static <T> ApplicationContextInitializer<GenericApplicationContext> bean(Class<T> type, T instance) {
        return context -> context.registerBean(type, () -> instance);
    }
}
