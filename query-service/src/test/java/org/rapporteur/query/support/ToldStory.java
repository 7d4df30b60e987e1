package org.rapporteur.query.support;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests that only read one service in which the story is told; it is started once for all of them. */
public final class ToldStory implements ParameterResolver {
    /** The running service. */
    public record Told(Service service, long position) implements AutoCloseable {
        static Told start() {
            Service service = Service.start();
            return new Told(service, service.tell());
        }

        public <T> T ask(Cast reader, String path, Class<T> type) {
            return service.web(reader).get().uri(path(path)).exchange().expectStatus().isOk().expectBody(type)
                    .returnResult().getResponseBody();
        }

        public <T> T ask(String path, Class<T> type) {
            return service.web().get().uri(path(path)).exchange().expectStatus().isOk().expectBody(type).returnResult()
                    .getResponseBody();
        }

        public String path(String path) {
            return path + (path.contains("?") ? "&" : "?") + "minPosition=" + position;
        }

        @Override
        public void close() {
            service.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Told.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(Told.class, key -> Told.start(),
                Told.class);
    }
}
