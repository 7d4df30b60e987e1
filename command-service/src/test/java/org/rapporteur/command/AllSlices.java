package org.rapporteur.command;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.command.axon.Slices;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.shared.Command;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The slices that the service finds in its own package. */
public final class AllSlices {
    private static final Slices ALL = new Slices(scan());

    private AllSlices() {
    }

    public static Slice<?, ?> of(Class<? extends Command> command) {
        return ALL.of(command).slice();
    }

    private static List<Slice<?, ?>> scan() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Slice.class));
        return Stream.of("workinggroups", "practices", "mandates")
                .flatMap(capability -> scanner.findCandidateComponents("org.rapporteur.command." + capability).stream())
                .<Slice<?, ?>>map(found -> make(found.getBeanClassName())).toList();
    }

    private static Slice<?, ?> make(String name) {
        try {
            Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Slice<?, ?>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
