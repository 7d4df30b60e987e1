package org.rapporteur.command.axon;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Tag;
import org.springframework.core.ResolvableType;

/** The slices that this program has, each with the command that it decides. */
public final class Slices {
    /** A slice and its command. */
    public record Entry<C extends Command, S>(Class<C> command, Slice<C, S> slice) {
        /** The thing whose commands wait for each other. */
        public Tag turn(Command said) {
            return slice.turn(command.cast(said));
        }

        /** The names of the identifiers that it answers with. */
        public Set<String> mints(Command said) {
            return slice.mints(command.cast(said));
        }
    }

    private final Map<Class<?>, Entry<?, ?>> byCommand;

    public Slices(Collection<? extends Slice<?, ?>> slices) {
        byCommand = slices.stream().map(Slices::entry)
                .collect(Collectors.toUnmodifiableMap(Entry::command, Function.identity()));
    }

    private static <C extends Command, S> Entry<C, S> entry(Slice<C, S> slice) {
        @SuppressWarnings("unchecked") // why: the first type argument of a slice is its command
        Class<C> command = (Class<C>) Objects.requireNonNull(
                ResolvableType.forInstance(slice).as(Slice.class).getGeneric(0).resolve(), "command of a slice");
        return new Entry<>(command, slice);
    }

    public Collection<Entry<?, ?>> all() {
        return byCommand.values();
    }

    /** The slice that decides this command. */
    public Entry<?, ?> of(Class<? extends Command> command) {
        return Objects.requireNonNull(byCommand.get(command), () -> "No slice decides " + command);
    }
}
