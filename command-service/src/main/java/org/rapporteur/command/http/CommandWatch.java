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

    <T> T over(Catalogue.Entry<Command> command, String request, Supplier<T> work) {
        try (MDC.MDCCloseable named = MDC.putCloseable(REQUEST, request)) {
            return measured(command.shortName(), work);
        }
    }

    private <T> T measured(String command, Supplier<T> work) {
        Timer.Sample sample = Timer.start(metrics);
        try {
            T answer = work.get();
            stop(sample, command, "done");
            return answer;
        } catch (RuntimeException e) {
            stop(sample, command, outcome(e));
            throw e;
        }
    }

    private static String outcome(RuntimeException problem) {
        return switch (problem) {
            case Refused refused -> refused.rule().code();
            case InvalidMessage invalid -> "invalid";
            default -> "failed";
        };
    }

    private void stop(Timer.Sample sample, String command, String outcome) {
        sample.stop(metrics.timer("rapporteur.commands", "command", command, "outcome", outcome));
        LOG.debug("{}: {}", command, outcome);
    }
}
