package org.rapporteur.notifications.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.notifications.MailState;
import org.springframework.stereotype.Component;

/** Counts what became of mails, by their kind. */
@Component
class MailMeters {
    private final MeterRegistry meters;

    MailMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    /** One was made; that it waits to leave is no outcome yet. */
    void made(MailKind kind, MailState state) {
        if (state != MailState.WAITING) {
            count(kind, state.name());
        }
    }

    /** One was tried; one that waits again is tried again later. */
    void tried(MailKind kind, MailState state) {
        count(kind, state == MailState.WAITING ? "postponed" : state.name());
    }

    private void count(MailKind kind, String outcome) {
        Counter.builder("rapporteur.mails").description("What became of mails").tag("kind", lower(kind.name()))
                .tag("outcome", lower(outcome)).register(meters).increment();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
