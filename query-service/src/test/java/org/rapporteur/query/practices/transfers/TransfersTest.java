package org.rapporteur.query.practices.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Cast.ANAHIT;
import static org.rapporteur.query.support.Cast.KARIM;
import static org.rapporteur.query.support.Cast.LUCETTE;
import static org.rapporteur.query.support.Cast.MATHIS;
import static org.rapporteur.query.support.Cast.MIRELA;
import static org.rapporteur.query.support.Cast.ODILE;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.Trail;
import org.rapporteur.shared.practices.PracticeQuery.GroupTransfers;
import org.rapporteur.shared.practices.PracticeQuery.Transfer;
import org.rapporteur.shared.practices.PracticeQuery.TransferContact;
import org.rapporteur.shared.practices.PracticeQuery.Transfers;
import org.rapporteur.shared.practices.TransferStatus;

@ExtendWith(ToldStory.class)
class TransfersTest {
    private static final String GARDENS = "/api/practices/" + Story.GARDENS + "/transfers";
    private static final String GROUP = "/api/groups/" + Story.PLATFORM + "/transfers";
    private static final Set<Cast> WHO_MAY_ASK_THE_CONTACT = Set.of(MIRELA, ANAHIT, LUCETTE, MATHIS, ODILE);

    @Test
    void everybody_reads_who_adopts_a_practice_without_the_contact(Told told) {
        Transfers transfers = told.ask(GARDENS, Transfers.class);

        assertThat(transfers.mayRecord()).isNull();
        assertThat(transfers.items()).singleElement().satisfies(TransfersTest::isTold);
        assertThat(transfers.items().getFirst().contact()).isNull();
    }

    private static void isTold(Transfer one) {
        assertThat(one.delegation().code()).isEqualTo(Story.code("LU"));
        assertThat(one.status()).isEqualTo(TransferStatus.UNDER_WAY);
        assertThat(one.adapted()).isEqualTo("Smaller gardens");
        assertThat(one.updatedAt()).isAfter(one.recordedAt());
    }

    @ParameterizedTest
    @EnumSource(Cast.class)
    void the_contact_is_for_both_sides_rapporteurs_and_the_secretariat(Cast reader, Told told) {
        Transfer one = told.ask(reader, GARDENS, Transfers.class).items().getFirst();

        assertThat(one.contact()).isEqualTo(WHO_MAY_ASK_THE_CONTACT.contains(reader)
                ? new TransferContact("Lou Weber", "lou@example.org")
                : null);
        assertThat(one.mayUpdate()).isEqualTo(reader == MATHIS);
    }

    @ParameterizedTest
    @CsvSource({"ANAHIT, AM", "MATHIS,", "LUCETTE,", "ODILE,", "KARIM,", "MIRELA,", "THEODORA,"})
    void a_member_of_another_delegation_that_does_not_adopt_it_yet_may_record_it(Cast reader, String delegation,
            Told told) {
        Transfers transfers = told.ask(reader, GARDENS, Transfers.class);

        assertThat(transfers.mayRecord() == null ? null : transfers.mayRecord().code().value()).isEqualTo(delegation);
    }

    @Test
    void nobody_may_record_what_is_not_published(Told told) {
        assertThat(told.ask(MATHIS, "/api/practices/" + Story.KITCHEN + "/transfers", Transfers.class).mayRecord())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"'',1", "?delegation=LU,1", "?delegation=AM,0", "?respondent=BE-WAL,1", "?status=under-way,1",
        "?status=planned,0", "?status=planned&status=under-way,1"})
    void the_group_lists_what_was_chosen(String query, int found, Told told) {
        GroupTransfers transfers = told.ask(KARIM, GROUP + query, GroupTransfers.class);

        assertThat(transfers.items()).hasSize(found);
        assertThat(transfers.delegations()).extracting("value").containsExactly("LU");
        assertThat(transfers.statuses()).extracting("count").containsExactly(0, 1, 0, 0);
    }

    @Test
    void a_status_that_is_none_is_an_error_that_names_the_parameter(Told told) {
        told.service().web(KARIM).get().uri(told.path(GROUP + "?status=dreamt")).exchange().expectStatus()
                .isBadRequest().expectBody().jsonPath("$.fields[0].field").isEqualTo("status");
    }

    @Test
    void the_trail_tells_everybody_of_it_but_the_contact_and_the_reason_to_whom_they_are_for(Told told) {
        String path = "/api/practices/" + Story.GARDENS + "/trail";
        Trail.Entry inside = told.ask(ANAHIT, path, Trail.class).entries().getLast();
        Trail outside = told.ask(path, Trail.class);

        assertThat(inside.event()).isEqualTo("practices.TransferUpdated");
        assertThat(inside.reason()).isEqualTo("The money is there");
        assertThat(outside.entries().getLast().reason()).isNull();
        assertThat(outside.entries().getLast().changes()).extracting("after").containsExactlyInAnyOrder("under-way",
                "Smaller gardens");
        assertThat(outside.toString()).doesNotContain("Lou Weber");
        assertThat(told.ask(ANAHIT, path, Trail.class).toString()).contains("Lou Weber");
        assertThat(told.ask(KARIM, path, Trail.class).toString()).doesNotContain("Lou Weber");
    }
}
