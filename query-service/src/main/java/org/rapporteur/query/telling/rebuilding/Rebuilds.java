package org.rapporteur.query.telling.rebuilding;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.query.telling.processing.LiveViews;
import org.rapporteur.query.telling.views.EditionRegister;
import org.rapporteur.query.telling.views.Editions;
import org.rapporteur.query.telling.views.Registry;
import org.rapporteur.query.telling.views.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes views anew from the log, while the editions that there are go on answering.
 *
 * <p>What is asked for stands in the register of editions, which every process reads: so a crash loses nothing, two who
 * ask get one rebuild, and all processes turn to the new edition. One process makes it: the one that holds its token.
 */
@Component
public class Rebuilds {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final EventLog log;
    private final LiveViews views;
    private final EditionRegister register;
    private final Registry positions;
    private final Clock clock;

    Rebuilds(EventLog log, LiveViews views, EditionRegister register, Registry positions, Clock clock) {
        this.log = log;
        this.views = views;
        this.register = register;
        this.positions = positions;
        this.clock = clock;
    }

    /** Asks for a new edition of the view; where one is being made already, it is that one. */
    public void ask(View<?> view) {
        Editions asked = register.ask(view, log.head(), clock.instant());
        LOG.info("The view {} is being rebuilt as edition {}.", view.name(), asked.building());
    }

    /** Gives up the edition that is being made, if one is. */
    public void abandon(View<?> view) {
        register.abandon(view, clock.instant());
        LOG.info("The rebuild of the view {} is given up.", view.name());
    }

    /** How every view stands. */
    public List<Standing> standings() {
        Map<String, Long> reached = positions.positions();
        Map<String, String> failures = positions.failures();
        Map<View<?>, Editions> seen = look();
        return views.views().stream().map(view -> standing(view, seen, reached, failures)).toList();
    }

    private static Standing standing(View<?> view, Map<View<?>, Editions> seen, Map<String, Long> reached,
            Map<String, String> failures) {
        return Standing.of(view, seen.getOrDefault(view, Editions.FIRST), reached, failures);
    }

    /** The editions of every view, looked up at once: it is done all the time. */
    Map<View<?>, Editions> look() {
        return register.of(views.views());
    }

    /** Turns every process to the new editions that have caught up with the ones that answer. */
    void turnWhatIsMade(Map<View<?>, Editions> seen) {
        List<View<?>> building = views.views().stream()
                .filter(view -> seen.getOrDefault(view, Editions.FIRST).building() != null).toList();
        if (!building.isEmpty()) {
            Map<String, Long> reached = positions.positions();
            building.stream().map(view -> standing(view, seen, reached, Map.of())).filter(Standing::isMade)
                    .forEach(this::turn);
        }
    }

    private void turn(Standing made) {
        register.turn(made.view(), made.building(), clock.instant());
        LOG.info("Edition {} of the view {} has caught up at position {}: it answers from now on.", made.building(),
                made.view().name(), made.made());
    }
}
