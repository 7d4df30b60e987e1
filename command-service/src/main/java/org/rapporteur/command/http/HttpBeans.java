package org.rapporteur.command.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The threads in which commands wait for the database: enough of them to share its group commits. */
@Configuration(proxyBeanMethods = false)
class HttpBeans {
    private static final int THREADS = 64;
    private static final int WAITING = 10_000;

    @Bean(destroyMethod = "dispose")
    Scheduler blocking() {
        return Schedulers.newBoundedElastic(THREADS, WAITING, "commands");
    }
}
