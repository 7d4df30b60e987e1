package org.rapporteur.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the journeys one platform with the demo loaded, which all of them share: each uses names of its own. */
final class Demo implements ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Demo.class);

    private record Running(Platform platform) implements AutoCloseable {
        @Override
        public void close() {
            platform.stop();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Platform.class || type == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Platform platform = shared(context, Running.class, Demo::start).platform();
        return parameter.getParameter().getType() == Platform.class
                ? platform
                : shared(context, Browsers.class, () -> new Browsers(platform));
    }

    private static <T extends AutoCloseable> T shared(ExtensionContext context, Class<T> type,
            java.util.function.Supplier<T> make) {
        return context.getRoot().getStore(HERE).computeIfAbsent(type, key -> make.get(), type);
    }

    private static Running start() {
        return new Running(Platform.start(folder("demo")).awaitDemo());
    }

    static Path folder(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "platforms")), name)
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
