package org.rapporteur.standalone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything in one JVM, by one command; stops cleanly when it is told to. */
public final class Rapporteur {
    private static final Logger LOG = LoggerFactory.getLogger(Rapporteur.class);

    private Rapporteur() {
    }

    public static void main(String[] args) {
        try {
            Standalone standalone = new Standalone(Settings.from(System.getenv()));
            Runtime.getRuntime().addShutdownHook(new Thread(standalone::close, "stop"));
            standalone.start();
        } catch (BadSetting e) {
            LOG.error("Rapporteur cannot start. {}", e.getMessage());
            System.exit(2);
        } catch (RuntimeException e) {
            LOG.error("Rapporteur cannot start.", e);
            System.exit(1);
        }
    }
}
