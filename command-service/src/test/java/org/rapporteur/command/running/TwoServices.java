package org.rapporteur.command.running;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Two services on one log, in which something has begun: who acts at the same moment need not know of each other. */
public abstract class TwoServices {
    protected static Service service;
    protected static Service another;
    protected static Begun begun;

    @BeforeAll
    static void start(@TempDir Path folder) {
        service = Service.start(folder);
        begun = Begun.on(service);
        another = service.another();
    }

    @AfterAll
    static void stop() {
        another.close();
        service.close();
    }
}
