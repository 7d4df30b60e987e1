package org.rapporteur.command.dispatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.command.Cast;
import org.rapporteur.command.running.Begun;
import org.rapporteur.command.running.Service;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.practices.PracticeCommand.RequestClarification;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AssignRole;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RevokeRole;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** What happens when people act at the same moment: the rules hold, and who loses is told which. */
class ConcurrentCommandsTest {
    private static Service service;
    private static Begun begun;
    private static ExecutorService people;

    @BeforeAll
    static void start(@TempDir Path folder) {
        service = Service.start(folder);
        begun = Begun.on(service);
        people = Executors.newCachedThreadPool();
    }

    @AfterAll
    static void stop() {
        people.shutdownNow();
        service.close();
    }

    private record Told(int status, String rule) {
        static final Told DONE = new Told(200, null);
    }

    private static Told tell(Cast who, String key, Command command) {
        EntityExchangeResult<byte[]> result = begun.said().raw(who, key, command).expectBody().returnResult();
        int status = result.getStatus().value();
        return status == 200
                ? Told.DONE
                : new Told(status, Json.stored().readValue(result.getResponseBody(), Problem.class).rule());
    }

    @SafeVarargs
    private static List<Told> atOnce(Supplier<Told>... acts) {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        List<CompletableFuture<Told>> told = Stream.of(acts).map(act -> CompletableFuture.supplyAsync(() -> {
            await(start);
            return act.get();
        }, people)).toList();
        return told.stream().map(CompletableFuture::join).toList();
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void of_many_who_submit_the_same_name_one_wins_and_the_others_are_told_the_rule() {
        List<Told> told = atOnce(IntStream.range(0, 8)
                .<Supplier<Told>>mapToObj(nth -> () -> tell(Cast.MATHIS, "same " + nth, begun.practice("The same")))
                .toArray(Supplier[]::new));

        assertThat(told).containsOnlyOnce(Told.DONE).filteredOn(one -> !one.equals(Told.DONE)).hasSize(7)
                .containsOnly(new Told(409, "unique-name"));
    }

    @Test
    void one_request_that_is_sent_many_times_at_once_happens_once() {
        long before = service.bean(EventLog.class).head();

        List<Told> told = atOnce(IntStream.range(0, 6)
                .<Supplier<Told>>mapToObj(nth -> () -> tell(Cast.MATHIS, "once", begun.practice("Only once")))
                .toArray(Supplier[]::new));

        assertThat(told).hasSize(6).containsOnly(Told.DONE);
        assertThat(service.bean(EventLog.class).head()).isEqualTo(before + 1);
    }

    @Test
    void of_the_last_two_secretariats_one_stays_though_both_go_at_the_same_moment() {
        begun.said().done(Cast.MIRELA, new AssignRole(begun.group(), personOf(Cast.HENRIK), Role.SECRETARIAT, null));

        List<Told> told = atOnce(
                () -> tell(Cast.MIRELA, "go 1",
                        new RevokeRole(begun.group(), personOf(Cast.MIRELA), Role.SECRETARIAT, "Goes")),
                () -> tell(Cast.HENRIK, "go 2",
                        new RevokeRole(begun.group(), personOf(Cast.HENRIK), Role.SECRETARIAT, "Goes")));

        assertThat(told).containsExactlyInAnyOrder(Told.DONE, new Told(422, "one-secretariat"));
        giveBack(told.getFirst().equals(Told.DONE) ? Cast.HENRIK : Cast.MIRELA);
    }

    private static void giveBack(Cast left) {
        begun.said().done(left, new AssignRole(begun.group(), personOf(Cast.MIRELA), Role.SECRETARIAT, null));
    }

    @Test
    void many_who_work_on_one_practice_all_get_through() {
        PracticeId practice = begun.submitted("Busy");

        List<Told> told = atOnce(IntStream.range(0, 24).<Supplier<Told>>mapToObj(nth -> () -> tell(Cast.ANAHIT,
                "busy " + nth, new RequestClarification(practice, null, "Question " + nth, null)))
                .toArray(Supplier[]::new));

        assertThat(told).hasSize(24).containsOnly(Told.DONE);
    }

    private static PersonId personOf(Cast who) {
        return new PersonId(service.bean(org.rapporteur.eventlog.privacy.SubjectRegistry.class)
                .subjectOf(org.rapporteur.command.running.Tokens.ISSUER, who.subject()));
    }
}
