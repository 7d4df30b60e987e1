package org.rapporteur.command;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Deciding: a command and the history of what it touches become events, or a refusal with its reason. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CommandServiceApplication {
    /** The application with its own configuration name, so that several services can share one classpath. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(CommandServiceApplication.class).web(WebApplicationType.REACTIVE)
                .properties("spring.config.name=command-service");
    }

    public static void main(String[] args) {
        builder().run(args);
    }
}
