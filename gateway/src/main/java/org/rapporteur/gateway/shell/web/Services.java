package org.rapporteur.gateway.shell.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the services behind the gateway are. */
@ConfigurationProperties("rapporteur")
public record Services(@DefaultValue Address commandService, @DefaultValue Address queryService,
        @DefaultValue Address notifications) {
    /** The base address of one service, without a slash at its end. */
    public record Address(@DefaultValue("http://127.0.0.1:1") String url) {}
}
