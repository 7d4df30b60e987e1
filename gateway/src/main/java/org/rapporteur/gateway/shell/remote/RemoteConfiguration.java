package org.rapporteur.gateway.shell.remote;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;

@Configuration(proxyBeanMethods = false)
class RemoteConfiguration {
    /** Lets a call to a service know for which page it is made. Outermost of our filters, so that all of them can ask. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    ServerWebExchangeContextFilter exchangeContext() {
        return new ServerWebExchangeContextFilter();
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
