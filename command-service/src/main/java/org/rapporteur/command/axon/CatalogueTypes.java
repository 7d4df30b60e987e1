package org.rapporteur.command.axon;

import java.util.Optional;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.rapporteur.shared.Catalogue;

/** Names messages as the catalogue pins them: never by a class. */
public final class CatalogueTypes implements MessageTypeResolver {
    @Override
    public Optional<MessageType> resolve(Class<?> payloadType) {
        return Optional.of(of(payloadType));
    }

    public static MessageType of(Class<?> type) {
        Catalogue.Entry<?> entry = Catalogue.of(type);
        return new MessageType(entry.name(), Integer.toString(entry.version()));
    }
}
