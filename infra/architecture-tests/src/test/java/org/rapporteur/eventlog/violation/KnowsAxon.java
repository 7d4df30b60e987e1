package org.rapporteur.eventlog.violation;

import org.axonframework.messaging.core.MessageStream;

/** Breaks a rule on purpose. */
public record KnowsAxon(MessageStream<?> stream) {}
