package org.rapporteur.gateway.shell.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

@Configuration(proxyBeanMethods = false)
class StaticResources implements WebFluxConfigurer {
    private static final CacheControl A_YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
    private final Assets assets;

    StaticResources(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(assets.base() + "/htmx/**").addResourceLocations(htmxFolder())
                .setCacheControl(A_YEAR);
        registry.addResourceHandler(assets.base() + "/**").addResourceLocations("classpath:/static/gateway/")
                .setCacheControl(A_YEAR);
        registry.addResourceHandler("/favicon.svg", "/robots.txt").addResourceLocations("classpath:/static/gateway/")
                .setCacheControl(AN_HOUR);
    }

    private String htmxFolder() {
        try {
            return assets.htmx().getURL().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
