package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.mandates.MandateCommand.CloseMandate;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.workinggroups.GroupId;
import tools.jackson.databind.JsonNode;

/**
 * The mandate of a group that holds a day: the one that the demo tells of or, where that ends before the day, as in January, one
 * that is adopted for it and closed at the end: a call under it keeps it from being annulled.
 */
final class MandateOfADay implements AutoCloseable {
    private static final Set<String> STANDING = Set.of("RUNNING", "TO_COME");

    private final Member secretariat;
    private final MandateId id;
    private final boolean own;

    MandateOfADay(Member secretariat, GroupId group, LocalDate day) {
        this.secretariat = secretariat;
        Optional<MandateId> there = secretariat.latest("/api/groups/" + group + "/mandates").body().path("items")
                .valueStream().filter(one -> holds(one, day)).findFirst()
                .map(one -> new MandateId(one.path("mandate").asString()));
        this.own = there.isEmpty();
        this.id = there.orElseGet(
                () -> new MandateId(does(OwnMandate.adoption(group, day.getYear())).id("mandate")));
    }

    private static boolean holds(JsonNode mandate, LocalDate day) {
        JsonNode period = mandate.path("period");
        return STANDING.contains(mandate.path("state").asString())
                && !day.isBefore(LocalDate.parse(period.path("from").asString()))
                && !day.isAfter(LocalDate.parse(period.path("to").asString()));
    }

    MandateId id() {
        return id;
    }

    private Answer does(Command command) {
        Answer answer = secretariat.command(command);
        assertThat(answer.done()).as(command.getClass().getSimpleName() + ": " + answer.body()).isTrue();
        return answer;
    }

    @Override
    public void close() {
        if (own) {
            does(new CloseMandate(id, "It was only for a rehearsal."));
        }
    }
}
