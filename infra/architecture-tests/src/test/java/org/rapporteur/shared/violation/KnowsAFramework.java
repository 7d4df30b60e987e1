package org.rapporteur.shared.violation;

import org.springframework.context.ApplicationContext;

/** Breaks a rule on purpose. */
public record KnowsAFramework(ApplicationContext context) {}
