package org.rapporteur.standalone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Everything in one JVM, by one command; stops cleanly when it is told to. */
public final class Rapporteur {
    private static final Logger LOG = log();

    private Rapporteur() {
    }

    public static void main(String[] args) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        // why: several Spring contexts start at once, and each would set up the one log of this JVM; logback.xml does.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
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

    private static Logger log() {
        LogFormat.tell(System.getenv());
        return LoggerFactory.getLogger(Rapporteur.class);
    }
}
