package org.rapporteur.benchmarks;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.boot.reactor.netty.autoconfigure.NettyReactiveWebServerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The peer of pages, starts and memory: the same framework and server with one page, whose text is always the same. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({NettyReactiveWebServerAutoConfiguration.class, HttpHandlerAutoConfiguration.class,
    WebFluxAutoConfiguration.class})
public class BareServer {
    public static void main(String[] args) {
        SpringApplication bare = new SpringApplication(BareServer.class);
        bare.setWebApplicationType(WebApplicationType.REACTIVE);
        bare.run(args);
    }

    @Bean
    RouterFunction<ServerResponse> page() {
        String text = "x".repeat(Integer.parseInt(System.getenv().getOrDefault("BARE_SIZE", "1000")));
        return RouterFunctions.route().GET("/", request -> ServerResponse.ok().bodyValue(text)).build();
    }
}
