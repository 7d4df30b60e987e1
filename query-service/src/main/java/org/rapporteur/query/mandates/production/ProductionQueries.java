package org.rapporteur.query.mandates.production;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.query.mandates.Context;
import org.rapporteur.query.mandates.Contexts;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.mandate.MandateDocument.Link;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityRef;
import org.rapporteur.shared.mandates.ActivityQuery.ProducedUnder;
import org.rapporteur.shared.mandates.ActivityQuery.Production;
import org.rapporteur.shared.mandates.MandateQuery.TaskRef;
import org.springframework.stereotype.Component;

/** Answers under which task or activity of which mandate something came into being. */
@Component
class ProductionQueries {
    private final Contexts contexts;

    ProductionQueries(Contexts contexts) {
        this.contexts = contexts;
    }

    ProducedUnder of(String output, Reading reading) {
        return new ProducedUnder(reading.position(), contexts.thatProduced(output, reading.reader())
                .flatMap(context -> context.mandate().outputs().stream()
                        .filter(link -> output.equals(link.output().id()))
                        .flatMap(link -> production(link, context)))
                .toList());
    }

    private static Stream<Production> production(Link link, Context context) {
        Optional<ActivityDocument> activity = context.work().activity(link.activity());
        return Stream.ofNullable(activity.map(ActivityDocument::task).orElse(link.task()))
                .map(code -> new Production(context.names().groupName(), task(code, context), activity
                        .map(one -> new ActivityRef(one.activity(), context.ref(), one.title())).orElse(null)));
    }

    /** In its last words, also where an amendment took it away. */
    private static TaskRef task(String code, Context context) {
        return new TaskRef(context.ref(), code, context.mandate().task(code, Long.MAX_VALUE)
                .map(one -> one.text()).orElseGet(() -> new Bilingual(code, code)));
    }
}
