package org.rapporteur.journeys;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.rapporteur.standalone.FreePorts;

/** Hands the journeys that stop and kill a platform another one than the rest has; each leaves it running. */
final class Spare implements ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Spare.class);

    private record Running(Platform platform) implements AutoCloseable {
        @Override
        public void close() {
            platform.stop();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent(Running.class, key -> start(), Running.class)
                .platform();
    }

    /** The demo is loaded with an interruption, which nobody may notice. */
    private static Running start() {
        Platform platform = Platform.start(Demo.folder("spare"), FreePorts.pick(1).getFirst(),
                Map.of("RAPPORTEUR_AUDITOR_SECRET", Script.AUDITOR_SECRET)).awaitReady();
        platform.awaitPosition(300);
        platform.kill();
        return new Running(platform.again().awaitDemo());
    }
}
