package org.rapporteur.gateway.notifications.outbox;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.notifications.MailQuery.Outbox;
import org.rapporteur.shared.notifications.MailState;

/** The mails in one state or in all, with how many stand in each. */
public record OutboxList(@Nullable MailState state, Outbox outbox) {
    static OutboxList of(Outbox outbox, @Nullable MailState state) {
        return new OutboxList(state, outbox);
    }

    /** The states in which some mail is. */
    public List<MailState> states() {
        return Stream.of(MailState.values()).filter(outbox.counts()::containsKey).toList();
    }

    public int count(MailState of) {
        return outbox.counts().getOrDefault(of, 0);
    }

    public int total() {
        return outbox.counts().values().stream().mapToInt(Integer::intValue).sum();
    }
}
