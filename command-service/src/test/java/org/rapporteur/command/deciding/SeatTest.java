package org.rapporteur.command.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Story;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberRemoved;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;

class SeatTest {
    private static final GroupId ANOTHER = new GroupId(Story.id("another group"));
    private static final GroupId THIRD = new GroupId(Story.id("third group"));
    private static final List<Event> STORY = Story.and(Story.group(),
            new RoleAssigned(ANOTHER, Cast.MATHIS.person(), Role.OBSERVER, null),
            new RoleAssigned(ANOTHER, Cast.KARIM.person(), Role.SECRETARIAT, null));

    /** Counts how often it is read. */
    private record Counted(List<Event> events, AtomicInteger readings) implements History {
        @Override
        public <S> S fold(S initial, BiFunction<S, Event, S> evolve, Tag... anyOf) {
            readings.incrementAndGet();
            S state = initial;
            for (Event event : events) {
                state = event.tags().stream().anyMatch(List.of(anyOf)::contains) ? evolve.apply(state, event) : state;
            }
            return state;
        }
    }

    private static Counted told(Event... more) {
        return new Counted(Story.and(STORY, more), new AtomicInteger());
    }

    @Test
    void the_seats_in_many_groups_are_found_by_one_reading() {
        Counted history = told();

        Map<GroupId, Seat> seats = Seat.of(Cast.MATHIS.person(), Set.of(Story.GROUP, ANOTHER, THIRD), history);

        assertThat(history.readings()).hasValue(1);
        assertThat(seats).isEqualTo(Map.of(Story.GROUP, Seat.of(Cast.MATHIS.person(), Story.GROUP, told()), ANOTHER,
                Seat.of(Cast.MATHIS.person(), ANOTHER, told()), THIRD,
                new Seat(THIRD, false, Set.of(), null)));
        assertThat(seats.get(ANOTHER).roles()).containsExactly(Role.OBSERVER);
    }

    @Test
    void what_was_taken_in_one_group_is_kept_in_the_other() {
        Map<GroupId, Seat> seats = Seat.of(Cast.MATHIS.person(), Set.of(Story.GROUP, ANOTHER),
                told(new MemberRemoved(Story.GROUP, Cast.MATHIS.person(), "Left"),
                        new RoleRevoked(ANOTHER, Cast.KARIM.person(), Role.SECRETARIAT, "Left")));

        assertThat(seats.get(Story.GROUP).taken()).isFalse();
        assertThat(seats.get(ANOTHER).taken()).isTrue();
    }

    @Test
    void without_a_group_nothing_is_read() {
        Counted history = told();

        assertThat(Seat.of(Cast.MATHIS.person(), Set.of(), history)).isEmpty();
        assertThat(history.readings()).hasValue(0);
    }
}
