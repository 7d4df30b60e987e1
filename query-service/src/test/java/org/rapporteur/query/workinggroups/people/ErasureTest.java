package org.rapporteur.query.workinggroups.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Service;
import org.rapporteur.query.support.Story;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.Trail;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Contact;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Member;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Members;

/** What is left to read of somebody whose key was destroyed, without any rebuild. */
class ErasureTest {
    private static Service service;
    private static long position;

    @BeforeAll
    static void erase() {
        service = Service.start();
        position = service.tell();
        SubjectKeys keys = service.bean(SubjectKeys.class);
        keys.erase(service.person(Cast.MATHIS).value());
        keys.erase(service.person(Cast.HENRIK).value());
        keys.erase(Story.contact(Story.CAFES).value());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static <T> T ask(String path, Class<T> type) {
        return service.web(Cast.MIRELA).get().uri(path + "?minPosition=" + position).exchange().expectStatus().isOk()
                .expectBody(type).returnResult().getResponseBody();
    }

    private static PersonView erased() {
        return erased(Cast.MATHIS);
    }

    private static PersonView erased(Cast who) {
        return new PersonView(service.person(who), null, true);
    }

    @Test
    void the_member_stays_without_a_name_and_an_address() {
        Members page = ask("/api/groups/" + Story.PLATFORM + "/members", Members.class);

        assertThat(page.members()).filteredOn(one -> one.person().equals(erased())).extracting(Member::email)
                .containsExactly((String) null);
    }

    @Test
    void what_somebody_changed_about_themself_goes_with_all_that_they_gave_before() {
        Members page = ask("/api/groups/" + Story.PLATFORM + "/members", Members.class);
        Contact contact = service.web(Cast.HENRIK).get().uri("/api/me/contact?minPosition=" + position).exchange()
                .expectStatus().isOk().expectBody(Contact.class).returnResult().getResponseBody();

        assertThat(page.members()).filteredOn(one -> one.person().equals(erased(Cast.HENRIK)))
                .extracting(Member::email).containsExactly((String) null);
        assertThat(contact).extracting("name", "email").containsExactly(null, null);
    }

    @Test
    void history_stays_whole_without_the_name_and_the_contact() {
        Trail trail = ask("/api/practices/" + Story.CAFES + "/trail", Trail.class);

        assertThat(trail.entries()).hasSize(24);
        assertThat(trail.entries().getFirst().actor()).isEqualTo(erased());
        assertThat(trail.entries().getFirst().changes()).contains(new Trail.Change("contactName", null, null));
    }

    @Test
    void the_practice_stays_with_an_answer_that_can_no_longer_be_read() {
        PracticePage page = ask("/api/practices/" + Story.CAFES, PracticePage.class);

        assertThat(page.answers().get("contactName").status()).isEqualTo(Answer.Status.PROVIDED);
        assertThat(page.answers().get("contactName").text()).isNull();
        assertThat(page.internal().submittedBy()).isEqualTo(erased());
    }
}
