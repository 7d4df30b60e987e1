package org.rapporteur.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class CastTest {

    private final Cast cast = Cast.load();

    @Test
    void every_respondent_and_the_joint_council_on_youth_have_a_member_who_speaks_for_them() {
        Call2017 call = Call2017.load();

        assertThat(Stream.concat(call.respondents().stream(), call.answering().stream()))
                .allSatisfy(line -> assertThat(cast.memberFor(line.code().value()).speaksFor(line.code().value()))
                        .isTrue());
    }

    @Test
    void two_rapporteurs_speak_for_different_delegations() {
        assertThat(cast.people()).filteredOn(person -> person.is("RAPPORTEUR")).hasSize(2)
                .extracting(Person::delegation)
                .doesNotHaveDuplicates().allMatch(Objects::nonNull);
    }

    @Test
    void usernames_and_addresses_are_unique_and_reach_nobody() {
        assertThat(cast.people()).extracting(Person::username).doesNotHaveDuplicates();
        assertThat(cast.people()).extracting(Person::email).doesNotHaveDuplicates()
                .allMatch(email -> email.endsWith("@example.org"));
    }

    @Test
    void only_the_listed_people_sign_in_and_the_page_says_what_they_do() {
        assertThat(cast.signIns()).hasSize(14).allMatch(person -> person.does() != null)
                .allMatch(person -> ("demo-" + person.username()).equals(person.password()));
    }

    @Test
    void asking_for_a_delegation_without_a_member_names_it() {
        assertThatThrownBy(() -> cast.memberFor("XX")).hasMessageContaining("XX");
    }
}
