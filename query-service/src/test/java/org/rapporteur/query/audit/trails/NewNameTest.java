package org.rapporteur.query.audit.trails;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Service;
import org.rapporteur.query.support.Story;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.Trail;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.ContactUpdated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberRemoved;

/** A seat would pass to somebody else by a new name, and who reads the group's history would see nothing of it. */
class NewNameTest {
    private static final String TRAIL = "/api/groups/" + Story.PLATFORM + "/trail?minPosition=";
    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start();
        service.tell();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Sealed sealed(Cast who, String text) {
        PersonId person = service.person(who);
        return new Sealed(person, service.bean(SubjectKeys.class).seal(person.value(), text));
    }

    private static ContactUpdated known(Cast who, String name, String email) {
        return new ContactUpdated(Story.PLATFORM, null, service.person(who), sealed(who, name), sealed(who, email));
    }

    private static MemberRemoved removed(Cast who) {
        return new MemberRemoved(Story.PLATFORM, service.person(who), "Has left");
    }

    /** What the last fact of the group's trail has changed, after this one. */
    private static List<Trail.Change> told(Cast actor, Event event) {
        return last(service.append(event, Map.of("actor", service.person(actor).value(), "role", "SELF")));
    }

    private static List<Trail.Change> last(long position) {
        return service.web(Cast.MIRELA).get().uri(TRAIL + position).exchange().expectStatus().isOk()
                .expectBody(Trail.class).returnResult().getResponseBody().entries().getLast().changes();
    }

    private static Trail.Change member(Cast who, String before, String after) {
        return new Trail.Change("member." + service.person(who), before, after);
    }

    @Test
    void it_says_the_name_before_and_after_and_never_the_address() {
        assertThat(told(Cast.KARIM, known(Cast.KARIM, "Karim Autrement", "karim@new.example.org")))
                .containsExactly(member(Cast.KARIM, "Karim", "Karim Autrement"));
        assertThat(told(Cast.KARIM, known(Cast.KARIM, "Karim Autrement", "karim@later.example.org"))).isEmpty();
        assertThat(told(Cast.MIRELA, removed(Cast.KARIM)))
                .contains(member(Cast.KARIM, "Karim Autrement", null));
    }

    @Test
    void of_who_was_erased_the_history_stays_whole_without_either_name() {
        told(Cast.LUCETTE, known(Cast.LUCETTE, "Lucette Autrement", "lucette@new.example.org"));
        service.bean(SubjectKeys.class).erase(service.person(Cast.LUCETTE).value());

        assertThat(told(Cast.MIRELA, removed(Cast.LUCETTE))).contains(member(Cast.LUCETTE, null, null));
    }
}
