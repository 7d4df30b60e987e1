package org.rapporteur.gateway;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Showing: pages, forms, sign-in, and the routes to the services behind. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {
    public static void main(String[] args) {
        builder().run(args);
    }

    /** The gateway as one context among others in a JVM: it reads {@code gateway.yml}, never {@code application.yml}. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(GatewayApplication.class).web(WebApplicationType.REACTIVE)
                .properties("spring.config.name=gateway");
    }
}
