package org.rapporteur.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Is told after each step how many of all are done. */
@FunctionalInterface
public interface ProgressListener {

    void progress(int done, int total);

    /** Writes a log line for each further tenth. */
    static ProgressListener logging() {
        Logger log = LoggerFactory.getLogger(DemoLoader.class);
        return (done, total) -> {
            if (done * 10 / total > (done - 1) * 10 / total) {
                log.info("Loading the demo: {} % ({} of {} steps)", done * 100 / total, done, total);
            }
        };
    }
}
