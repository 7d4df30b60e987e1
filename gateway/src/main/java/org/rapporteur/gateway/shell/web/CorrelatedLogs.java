package org.rapporteur.gateway.shell.web;

import io.micrometer.context.ContextRegistry;
import jakarta.annotation.PostConstruct;
import org.slf4j.MDC;
import org.springframework.context.annotation.Configuration;

/** Carries the correlation id from the reactive context into the log of whichever thread does the work. */
@Configuration(proxyBeanMethods = false)
class CorrelatedLogs {
    @PostConstruct
    void carry() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(CorrelationId.KEY, () -> MDC.get(CorrelationId.KEY),
                id -> MDC.put(CorrelationId.KEY, id), () -> MDC.remove(CorrelationId.KEY));
    }
}
