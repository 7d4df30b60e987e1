package org.rapporteur.command.mandates;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateEvent.OutputLinked;
import org.rapporteur.shared.mandates.MandateEvent.OutputUnlinked;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.mandates.Output;
import org.rapporteur.shared.mandates.OutputId;
import org.rapporteur.shared.practices.NormalisedName;

/** What is linked to the tasks and activities of a mandate. */
public record Links(Map<OutputId, OutputLinked> standing) {
    public static Links of(MandateId mandate, History history) {
        Map<OutputId, OutputLinked> none = new HashMap<>();
        return new Links(history.fold(none, Links::evolve, MandateTags.outputs(mandate)));
    }

    private static Map<OutputId, OutputLinked> evolve(Map<OutputId, OutputLinked> links, Event event) {
        if (event instanceof OutputLinked linked) {
            links.put(linked.link(), linked);
        }
        if (event instanceof OutputUnlinked unlinked) {
            links.remove(unlinked.link());
        }
        return links;
    }

    /** Whether the thing is linked to the task or the activity: known by its identifier, else its symbol, else its title. */
    public boolean has(@Nullable String task, @Nullable ActivityId activity, Output output) {
        return standing.values().stream().anyMatch(link -> Objects.equals(link.task(), task)
                && Objects.equals(link.activity(), activity) && isSame(link.output(), output));
    }

    /** The tasks to which something is linked, or to an activity under them. */
    public Stream<String> tasks(Mandate mandate) {
        return standing.values().stream().flatMap(link -> link.activity() == null
                ? Stream.ofNullable(link.task())
                : mandate.taskOf(link.activity()).stream());
    }

    private static boolean isSame(Output one, Output other) {
        return one.kind() == other.kind() && key(one).equals(key(other));
    }

    private static String key(Output output) {
        return Stream.of(output.id(), output.reference()).filter(Objects::nonNull).findFirst()
                .orElseGet(() -> NormalisedName.of(output.title()).value());
    }
}
