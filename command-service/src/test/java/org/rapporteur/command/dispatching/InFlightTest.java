package org.rapporteur.command.dispatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.axon.Request;
import org.rapporteur.command.axon.SliceWiring;
import org.rapporteur.command.axon.Slices;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Refused;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.MongoEventLog;
import org.rapporteur.eventlog.NewEvent;
import org.rapporteur.eventlog.axon.JacksonConverter;
import org.rapporteur.eventlog.axon.MongoEventStorageEngine;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.CommandAnswer;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeEvent.PracticePublished;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.BecomeFirstAdministrator;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;

/** A command between its reading and its commit, while something else happens. */
class InFlightTest {
    private static final BecomeFirstAdministrator ANY = new BecomeFirstAdministrator("Anybody");

    private EmbeddedMongo mongo;
    private MongoClient client;
    private EventLog log;

    @BeforeEach
    void open(@TempDir Path folder) {
        mongo = EmbeddedMongo.start(folder);
        client = MongoClients.create(mongo.connectionString());
        log = MongoEventLog.open(client, EventLogSettings.of("rapporteur_log"), new SimpleMeterRegistry());
        Story.group().forEach(this::happen);
    }

    @AfterEach
    void close() {
        log.close();
        client.close();
        mongo.close();
    }

    private void happen(Event event) {
        Catalogue.Entry<?> entry = Catalogue.of(event.getClass());
        log.append(new Append(UUID.randomUUID().toString(), null, "test", Condition.none(),
                List.of(new NewEvent(UUID.randomUUID().toString(), entry.name(), Integer.toString(entry.version()),
                        event.tags().stream().map(tag -> new org.rapporteur.eventlog.Tag(tag.key(), tag.value()))
                                .collect(Collectors.toSet()),
                        Map.of(), Json.stored().writeValueAsBytes(event)))))
                .join();
    }

    /** A slice of the test's own: the rapporteur's seat is read, and then something happens before the commit. */
    private static final class Interrupted implements Slice<BecomeFirstAdministrator, Seat> {
        private final Runnable meanwhile;
        private final AtomicInteger decisions = new AtomicInteger();

        Interrupted(Runnable meanwhile) {
            this.meanwhile = meanwhile;
        }

        @Override
        public Seat load(BecomeFirstAdministrator command, Act act, History history) {
            return Seat.of(act.person(), Story.GROUP, history);
        }

        @Override
        public Decision decide(BecomeFirstAdministrator command, Seat seat, Act act) {
            Capacity rapporteur = seat.asRapporteur();
            if (decisions.getAndIncrement() == 0) {
                meanwhile.run();
            }
            return rapporteur.tells(new PracticePublished(Story.PRACTICE));
        }

        @Override
        public Tag turn(BecomeFirstAdministrator command) {
            return WorkingGroupTags.administrators();
        }

        @Override
        public Set<String> roles() {
            return Set.of("RAPPORTEUR");
        }
    }

    private CommandAnswer dispatch(Interrupted slice) {
        Slices slices = new Slices(List.of(slice));
        AxonConfiguration axon = SliceWiring.configure(slices, Deciding.SEALER, Deciding.NO_FILES)
                .registerEventStorageEngine(
                        any -> new MongoEventStorageEngine(log, new JacksonConverter(Json.stored()), "test"))
                .start();
        try {
            return new Dispatcher(axon.getComponent(CommandBus.class), slices, log).dispatch(ANY,
                    new Request(Cast.ANAHIT.person(), Story.NOW, Deciding.COMMIT, false, "request", "tests", "hash"));
        } finally {
            axon.shutdown();
        }
    }

    @Test
    void a_role_that_is_revoked_meanwhile_has_lost_its_power() {
        Interrupted slice = new Interrupted(
                () -> happen(new RoleRevoked(Story.GROUP, Cast.ANAHIT.person(), Role.RAPPORTEUR, "Left")));

        assertThatThrownBy(() -> dispatch(slice)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.rule()).isEqualTo(SeatRule.RAPPORTEUR_ONLY));
        assertThat(log.commit(Deciding.COMMIT.toString())).isEmpty();
    }

    @Test
    void what_happens_elsewhere_meanwhile_does_not_matter() {
        Interrupted slice = new Interrupted(
                () -> happen(new RoleRevoked(Story.GROUP, Cast.LUCETTE.person(), Role.RAPPORTEUR, "Left")));

        assertThat(dispatch(slice).position()).isEqualTo(log.head());
        assertThat(slice.decisions).hasValue(1);
    }

    @Test
    void what_disturbs_without_changing_the_answer_is_decided_again() {
        Interrupted slice = new Interrupted(
                () -> happen(new RoleAssigned(Story.GROUP, Cast.ANAHIT.person(), Role.CHAIR, null)));

        assertThat(dispatch(slice).position()).isEqualTo(log.head());
        assertThat(slice.decisions).hasValue(2);
    }
}
