package org.rapporteur.query;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Telling: events become read models, and read models become answers. */
@SpringBootApplication
public class QueryServiceApplication {
    /** The service with its own configuration name, so that it can share a JVM with the others. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(QueryServiceApplication.class).web(WebApplicationType.REACTIVE)
                .properties("spring.config.name=query-service");
    }

    public static void main(String[] args) {
        builder().run(args);
    }
}
