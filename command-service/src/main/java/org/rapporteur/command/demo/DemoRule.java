package org.rapporteur.command.demo;

import org.rapporteur.command.deciding.Refusal;
import org.rapporteur.command.deciding.Rule;

/** When a demo may set the clock. */
public enum DemoRule implements Rule {
    /** Only while a demo loads an empty platform. */
    DEMO_LOADING;

    @Override
    public Refusal refusal() {
        return Refusal.NOT_ALLOWED;
    }
}
