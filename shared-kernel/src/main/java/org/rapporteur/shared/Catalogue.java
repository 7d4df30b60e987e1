package org.rapporteur.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.shared.mandates.MandateCommand;
import org.rapporteur.shared.mandates.MandateEvent;
import org.rapporteur.shared.practices.PracticeCommand;
import org.rapporteur.shared.practices.PracticeEvent;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent;

/** Every message that can be said: its pinned name and version, and the record that carries it. */
public final class Catalogue {
    /** A message type: its name without the version, its version, and its record. */
    public record Entry<M>(String name, int version, Class<? extends M> type) {
        /** The part after the namespace: what stands in the address of a command. */
        public String shortName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        /** The namespace: the capability. */
        public String capability() {
            return name.substring(0, name.lastIndexOf('.'));
        }
    }

    private static final List<Entry<Command>> COMMANDS = entries(
            List.of(WorkingGroupCommand.class, PracticeCommand.class, MandateCommand.class));
    private static final List<Entry<Event>> EVENTS = entries(
            List.of(WorkingGroupEvent.class, PracticeEvent.class, MandateEvent.class));
    private static final Map<Class<?>, Entry<?>> BY_TYPE = Stream.concat(COMMANDS.stream(), EVENTS.stream())
            .collect(Collectors.toUnmodifiableMap(Entry::type, Function.identity()));

    private Catalogue() {
    }

    public static List<Entry<Command>> commands() {
        return COMMANDS;
    }

    public static List<Entry<Event>> events() {
        return EVENTS;
    }

    /** The command of this short name, for example {@code AssignCategory}. */
    public static Optional<Entry<Command>> command(String shortName) {
        return COMMANDS.stream().filter(entry -> entry.shortName().equals(shortName)).findFirst();
    }

    /** The event that is stored under this name and version. */
    public static Optional<Entry<Event>> event(String name, int version) {
        return EVENTS.stream().filter(entry -> entry.name().equals(name) && entry.version() == version).findFirst();
    }

    public static Entry<?> of(Class<?> type) {
        return Optional.<Entry<?>>ofNullable(BY_TYPE.get(type))
                .orElseThrow(() -> new IllegalArgumentException(type + " is not a message of the catalogue"));
    }

    private static <M> List<Entry<M>> entries(List<Class<? extends M>> capabilities) {
        return capabilities.stream().flatMap(Catalogue::messages).map(Catalogue::<M>entry).toList();
    }

    private static <M> Stream<Class<? extends M>> messages(Class<? extends M> capability) {
        return Arrays.stream(capability.getPermittedSubclasses()).map(type -> subclass(type, capability));
    }

    private static <M> Class<? extends M> subclass(Class<?> type, Class<? extends M> capability) {
        return type.asSubclass(capability);
    }

    private static <M> Entry<M> entry(Class<? extends M> type) {
        Named named = type.getAnnotation(Named.class);
        if (named == null) {
            throw new IllegalStateException(type + " has no pinned name: annotate it with @Named");
        }
        return new Entry<>(named.value(), named.version(), type);
    }
}
