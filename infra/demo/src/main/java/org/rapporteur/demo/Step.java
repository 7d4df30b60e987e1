package org.rapporteur.demo;

import java.time.Instant;
import java.util.function.Function;

import org.rapporteur.shared.Command;

/**
 * One thing that somebody does in the story, at its moment.
 *
 * @param key
 *            names the step for ever: sent as idempotency key, so that loading again does nothing twice
 * @param command
 *            what is asked, once the answers to the steps before are known
 */
public record Step(String key, Instant at, Person actor, Function<Answers, Command> command) {}
