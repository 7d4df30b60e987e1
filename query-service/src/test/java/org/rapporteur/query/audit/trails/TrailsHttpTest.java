package org.rapporteur.query.audit.trails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.query.support.Cast.KARIM;
import static org.rapporteur.query.support.Cast.MATHIS;
import static org.rapporteur.query.support.Cast.MIRELA;
import static org.rapporteur.query.support.Cast.OTTAVIA;
import static org.rapporteur.query.support.Cast.SORINA;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.Trail;

@ExtendWith(ToldStory.class)
class TrailsHttpTest {
    private static final String CAFES = "/api/practices/" + Story.CAFES + "/trail";

    private static List<Trail.Change> changes(Trail trail) {
        return trail.entries().stream().flatMap(entry -> entry.changes().stream()).toList();
    }

    @Test
    void the_public_hears_by_which_delegation_and_role_but_not_by_whom(Told told) {
        Trail trail = told.ask(CAFES, Trail.class);

        assertThat(trail.entries()).hasSize(22).allMatch(entry -> entry.actor() == null);
        assertThat(trail.entries().getFirst().event()).isEqualTo("practices.PracticeSubmitted");
        assertThat(trail.entries().getFirst().delegation()).isEqualTo(Story.code("LU"));
        assertThat(trail.entries()).extracting(Trail.Entry::role).contains("MEMBER", "RAPPORTEUR", "SECRETARIAT");
    }

    @Test
    void the_public_hears_no_earlier_text_no_question_and_no_internal_reason(Told told) {
        Trail trail = told.ask(CAFES, Trail.class);

        assertThat(trail.entries()).extracting(Trail.Entry::reason).containsOnly(null, "A new law",
                "It brings families together", "Not about housing", "It fights poverty", "Not paid by it");
        assertThat(changes(trail)).extracting(Trail.Change::field).containsOnly("category.1", "category.4",
                "innovation", "article.17", "article.19§6", "article.31", "instrument.esf", "instrument.europe-2020",
                "instrument.~oslo declaration", "status");
        assertThat(told.ask("/api/practices/" + Story.REGISTER + "/trail", Trail.class).entries())
                .extracting(Trail.Entry::reason).contains("It is not about that", "It reads so");
    }

    @Test
    void a_member_reads_who_and_why_and_the_delegation_its_contact_too(Told told) {
        Trail asMember = told.ask(KARIM, CAFES, Trail.class);

        assertThat(asMember.entries().getFirst().actor().name()).isEqualTo("Mathis");
        assertThat(asMember.entries()).extracting(Trail.Entry::reason).contains("A better word", "Convincing");
        assertThat(changes(asMember)).extracting(Trail.Change::field).contains("description")
                .doesNotContain("contactName");
        assertThat(changes(told.ask(MATHIS, CAFES, Trail.class)))
                .contains(new Trail.Change("contactName", null, "Contact of Cafés des générations"));
    }

    @Test
    void auditors_and_administrators_read_no_contacts(Told told) {
        for (Cast reader : List.of(SORINA, OTTAVIA)) {
            assertThat(changes(told.ask(reader, CAFES, Trail.class))).extracting(Trail.Change::field)
                    .doesNotContain("contactName").contains("purpose");
        }
    }

    @Test
    void a_groups_trail_names_its_members_and_a_calls_trail_its_respondents(Told told) {
        assertThat(changes(told.ask(KARIM, "/api/groups/" + Story.PLATFORM + "/trail", Trail.class)))
                .contains(new Trail.Change("member." + told.service().person(MATHIS), null, "Mathis"));
        assertThat(changes(told.ask(KARIM, "/api/calls/" + Story.CALL + "/trail", Trail.class))).contains(
                new Trail.Change("invited.LU", null, "LU"),
                new Trail.Change("deadline", Story.DEADLINE.toString(), Story.EXTENDED.toString()));
    }

    @Test
    void a_groups_trail_tells_that_somebody_has_another_address_and_not_which(Told told) {
        Trail trail = told.ask(MIRELA, "/api/groups/" + Story.PLATFORM + "/trail", Trail.class);

        assertThat(trail.entries()).filteredOn(one -> one.event().equals("workinggroups.ContactUpdated"))
                .singleElement().satisfies(one -> {
                    assertThat(one.actor().name()).isEqualTo("Henrik");
                    assertThat(one.role()).isEqualTo("SELF");
                    assertThat(one.changes()).isEmpty();
                    assertThat(one.reason()).isNull();
                });
    }

    @Test
    void a_note_stands_in_the_trail_of_those_who_review_and_a_comment_in_that_of_the_group(Told told) {
        String note = "practices.InternalNoteAdded";
        String comment = "practices.PracticeCommented";

        for (Cast reader : List.of(Cast.MIRELA, Cast.HENRIK, Cast.ANAHIT, SORINA)) {
            assertThat(told.ask(reader, CAFES, Trail.class).entries()).as(reader.name())
                    .extracting(Trail.Entry::event).contains(note, comment);
        }
        for (Cast reader : List.of(Cast.LUCETTE, MATHIS, Cast.ODILE, KARIM, OTTAVIA)) {
            assertThat(told.ask(reader, CAFES, Trail.class).entries()).as(reader.name())
                    .extracting(Trail.Entry::event).contains(comment).doesNotContain(note);
        }
        assertThat(told.ask(CAFES, Trail.class).entries()).extracting(Trail.Entry::event)
                .doesNotContain(note, comment);
    }

    @Test
    void a_request_to_withdraw_and_its_answer_stand_in_the_trail_of_the_group_with_why(Told told) {
        String gardens = "/api/practices/" + Story.GARDENS + "/trail";

        for (Cast reader : List.of(Cast.MIRELA, Cast.ODILE, MATHIS, KARIM, SORINA, OTTAVIA)) {
            assertThat(told.ask(reader, gardens, Trail.class).entries()).as(reader.name())
                    .filteredOn(entry -> entry.event().startsWith("practices.Withdrawal"))
                    .extracting(Trail.Entry::role, Trail.Entry::reason, Trail.Entry::changes)
                    .containsExactly(
                            tuple("MEMBER", "The money has ended",
                                    List.of(new Trail.Change("withdrawalRequest", null, "waiting"))),
                            tuple("SECRETARIAT", "Luxembourg wants to adopt them",
                                    List.of(new Trail.Change("withdrawalRequest", "waiting", "declined"))));
        }
        assertThat(told.ask(gardens, Trail.class).entries()).extracting(Trail.Entry::event)
                .noneMatch(event -> event.startsWith("practices.Withdrawal"));
    }

    @Test
    void everybody_hears_that_a_public_comment_was_taken_back_and_the_group_why(Told told) {
        Trail outside = told.ask(CAFES, Trail.class);
        Trail inside = told.ask(KARIM, CAFES, Trail.class);

        assertThat(outside.entries().getLast()).satisfies(last -> {
            assertThat(last.event()).isEqualTo("practices.PublicCommentTakenBack");
            assertThat(last.role()).isEqualTo("SECRETARIAT");
            assertThat(last.reason()).isNull();
            assertThat(last.changes()).isEmpty();
        });
        assertThat(outside.toString()).doesNotContain("Une erreur", "Odile");
        assertThat(inside.entries().getLast().reason()).isEqualTo("Odile asked for it");
    }
}
