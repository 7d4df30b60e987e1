package org.rapporteur.query.practices.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Story.CALL;
import static org.rapporteur.query.support.Story.code;
import static org.rapporteur.query.support.Story.words;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.practices.calls.CallDocument.Line;
import org.rapporteur.query.practices.calls.CallDocument.Submission;
import org.rapporteur.query.practices.calls.CallDocument.Terms;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Facts;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.practices.CallQuery.Extension;
import org.rapporteur.shared.practices.PracticeEvent.CallClosed;
import org.rapporteur.shared.practices.PracticeEvent.CallExtended;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.PracticeEvent.CallTermsSet;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeEvent.RespondentInvited;
import org.rapporteur.shared.practices.PracticeEvent.RespondentReminded;

class CallsViewTest {
    private static final CallOpened OPENED = new CallOpened(CALL, Story.PLATFORM, Story.ORGANISATION,
            words("Good practices"), words("Tell us"), Story.QUESTIONNAIRE, Story.VOCABULARY, List.of("I"), null,
            Story.DEADLINE);

    private static PracticeSubmitted submitted(String delegation, String answeredBy) {
        return new PracticeSubmitted(Story.CAFES, CALL, Story.PLATFORM, code(delegation),
                answeredBy == null ? null : code(answeredBy), Story.contact(Story.CAFES), Story.shortContent("Cafés"));
    }

    private static CallDocument call(Line... roster) {
        return new CallDocument(CALL, Story.PLATFORM, Story.ORGANISATION, words("Good practices"), words("Tell us"),
                Story.QUESTIONNAIRE, Story.VOCABULARY, List.of("I"), null, Facts.at(0), Story.DEADLINE, List.of(),
                null, List.of(roster), Terms.NONE);
    }

    private static CallDocument told(Facts facts) {
        return Projected.by(new CallsView(), facts).get(CALL.value());
    }

    private static Facts secretariat(org.rapporteur.shared.Event... events) {
        return new Facts().by(Cast.MIRELA.id(), "SECRETARIAT", events);
    }

    @Test
    void an_opened_call_has_an_empty_roster() {
        assertThat(told(secretariat(OPENED))).isEqualTo(call());
    }

    @Test
    void a_call_with_terms_opens_when_they_say() {
        Instant later = Facts.at(0).plusSeconds(3600);
        MandateId mandate = new MandateId(Cast.uuid("mandate"));
        CallDocument told = told(secretariat(OPENED,
                new CallTermsSet(CALL, Story.PLATFORM, List.of(Language.FR), later, mandate)));

        assertThat(told).isEqualTo(call().on(new Terms(List.of(Language.FR), later, mandate)));
        assertThat(told.opens()).isEqualTo(later);
        assertThat(told.isOpenAt(later.minusMillis(1))).isFalse();
        assertThat(told.isOverAt(later.minusMillis(1))).isFalse();
        assertThat(told.isOpenAt(later)).isTrue();
    }

    @Test
    void who_is_invited_stands_on_the_roster_by_code() {
        assertThat(told(secretariat(OPENED, new RespondentInvited(CALL, code("LU")),
                new RespondentInvited(CALL, code("AM")))))
                .isEqualTo(call(new Line(code("AM"), Facts.at(2), null, List.of()),
                        new Line(code("LU"), Facts.at(1), null, List.of())));
    }

    @Test
    void who_was_reminded_stands_there_with_the_last_time() {
        RespondentReminded reminded = new RespondentReminded(CALL, code("LU"));

        assertThat(told(secretariat(OPENED, new RespondentInvited(CALL, code("LU")), reminded, reminded)))
                .isEqualTo(call(new Line(code("LU"), Facts.at(1), Facts.at(3), List.of())));
    }

    @Test
    void who_answers_uninvited_stands_there_too_but_not_the_body_that_answered_for_them() {
        assertThat(told(secretariat(OPENED, submitted("BE-WAL", "JCY")))).isEqualTo(
                call(new Line(code("BE-WAL"), null, null, List.of(new Submission(Story.CAFES, Facts.at(1))))));
    }

    @Test
    void a_revised_practice_is_the_same_answer_at_a_later_time() {
        PracticeRevised revised = new PracticeRevised(Story.CAFES, CALL, code("LU"), 2, Story.contact(Story.CAFES),
                Story.shortContent("Cafés"), null);

        assertThat(told(secretariat(OPENED, submitted("LU", null), revised)))
                .isEqualTo(call(new Line(code("LU"), null, null, List.of(new Submission(Story.CAFES, Facts.at(2))))));
    }

    @Test
    void a_withdrawn_practice_is_no_answer_any_more() {
        PracticeWithdrawn withdrawn = new PracticeWithdrawn(Story.CAFES, CALL, code("LU"), "It has ended");

        assertThat(told(secretariat(OPENED, submitted("LU", null), withdrawn)))
                .isEqualTo(call(new Line(code("LU"), null, null, List.of())));
    }

    @Test
    void an_extended_call_is_open_until_its_new_deadline_and_a_closed_one_is_not_open() {
        CallDocument extended = told(secretariat(OPENED, new CallExtended(CALL, Story.EXTENDED, "Two more weeks")));

        assertThat(extended).isEqualTo(
                call().extended(new Extension(Story.EXTENDED, Facts.at(1), "Two more weeks")));
        assertThat(extended.isOpenAt(Story.EXTENDED)).isTrue();
        assertThat(extended.isOpenAt(Story.EXTENDED.plusMillis(1))).isFalse();
        assertThat(told(secretariat(OPENED, new CallClosed(CALL, null))).isOpenAt(Facts.at(1))).isFalse();
    }
}
