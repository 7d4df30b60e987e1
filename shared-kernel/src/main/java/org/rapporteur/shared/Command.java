package org.rapporteur.shared;

/**
 * Something that a person asks the platform to do; the log decides whether it may happen.
 *
 * <p>Each capability seals its own commands; {@link Catalogue} lists the capabilities.
 */
public interface Command {
}
