package org.rapporteur.command.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.rapporteur.command.deciding.Refused;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.InvalidMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Measures each command, and names its request in whatever is logged meanwhile. */
@Component
class CommandWatch {
    private static final Logger LOG = LoggerFactory.getLogger(CommandWatch.class);
    private static final String REQUEST = "request";

    private final MeterRegistry metrics;

    CommandWatch(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    <T> T over(Catalogue.Entry<Command> command, HttpHeaders headers, Supplier<T> work) {
        Timer.Sample sample = Timer.start(metrics);
        String outcome = "failed";
        MDC.put(REQUEST, RequestId.of(headers));
        try {
            T answer = work.get();
            outcome = "done";
            return answer;
        } catch (Refused refused) {
            outcome = refused.rule().code();
            throw refused;
        } catch (InvalidMessage invalid) {
            outcome = "invalid";
            throw invalid;
        } finally {
            sample.stop(Timer.builder("rapporteur.commands").tag("command", command.shortName())
                    .tag("outcome", outcome).register(metrics));
            LOG.debug("{}: {}", command.shortName(), outcome);
            MDC.remove(REQUEST);
        }
    }
}
