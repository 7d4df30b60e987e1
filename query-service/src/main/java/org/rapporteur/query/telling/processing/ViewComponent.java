package org.rapporteur.query.telling.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventHandler;
import org.axonframework.messaging.eventhandling.EventHandlerRegistry;
import org.axonframework.messaging.eventhandling.EventHandlingComponent;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.rapporteur.shared.Catalogue;

/**
 * A view as a streaming processor sees it: it collects the facts of a unit of work and projects them in one go, before
 * the token is stored.
 *
 * <p>It takes every fact, known or not: what is unknown must stop it, never pass by. As the log is dense and nothing is
 * filtered, the positions of a batch follow from the token at its end.
 */
final class ViewComponent implements EventHandlingComponent {
    private final ResourceKey<List<EventMessage>> batchKey = ResourceKey.withLabel("view.batch");
    private final Edition<?> edition;

    ViewComponent(Edition<?> edition) {
        this.edition = edition;
    }

    @Override
    public MessageStream.Empty<Message> handle(EventMessage event, ProcessingContext context) {
        List<EventMessage> batch = context.getResource(batchKey);
        if (batch == null) {
            batch = new ArrayList<>();
            context.putResource(batchKey, batch);
            collectInto(batch, context);
        }
        batch.add(event);
        return MessageStream.empty();
    }

    private void collectInto(List<EventMessage> batch, ProcessingContext context) {
        context.runOnPostInvocation(collected -> edition.project(batch, endOf(context)));
        context.runOnAfterCommit(stored -> edition.announce(endOf(context)));
        context.onError((failed, phase, cause) -> edition.failed(cause));
    }

    private static long endOf(ProcessingContext context) {
        return TrackingToken.fromContext(context).orElseThrow().position().orElseThrow();
    }

    @Override
    public Set<QualifiedName> supportedEvents() {
        return Catalogue.events().stream().map(entry -> new QualifiedName(entry.name())).collect(Collectors.toSet());
    }

    @Override
    public boolean supports(QualifiedName eventName) {
        return true;
    }

    @Override
    public Object sequenceIdentifierFor(EventMessage event, ProcessingContext context) {
        return edition.collection();
    }

    @Override
    public EventHandlerRegistry subscribe(QualifiedName name, EventHandler eventHandler) {
        throw new UnsupportedOperationException(
                "The view " + edition.collection() + " tells of the facts that it knows.");
    }
}
