package org.rapporteur.command.practices.assesstransferability;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.CriterionAnswer;
import org.rapporteur.shared.practices.CriterionAnswer.Verdict;
import org.rapporteur.shared.practices.PracticeCommand.AssessTransferability;
import org.rapporteur.shared.practices.PracticeEvent.TransferabilityAssessed;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.vocabulary.Checklists;
import org.rapporteur.shared.vocabulary.VersionRef;

class AssessTransferabilityTest {
    private static final VersionRef CHECKLIST = Checklists.newest().ref();
    private static final Map<String, CriterionAnswer> ALL = Story.verdicts(Verdict.PARTLY);

    private final Deciding slice = Deciding.by(new AssessTransferabilityHandler()).given(Story.practice());

    private static AssessTransferability assess(Map<String, CriterionAnswer> answers, String evidence) {
        return new AssessTransferability(Story.PRACTICE, CHECKLIST, Language.EN, answers, evidence);
    }

    private static TransferabilityAssessed assessed(Map<String, CriterionAnswer> answers, String evidence) {
        return new TransferabilityAssessed(Story.PRACTICE, CHECKLIST, Language.EN, answers, evidence);
    }

    private static Map<String, CriterionAnswer> with(String criterion, CriterionAnswer answer) {
        Map<String, CriterionAnswer> answers = new HashMap<>(ALL);
        answers.put(criterion, answer);
        return answers;
    }

    @Test
    void nobody_judges_the_practice_of_their_own_delegation() {
        slice.when(Cast.LUCETTE, assess(ALL, "measured")).refused(PracticeRule.NOT_OWN_DELEGATION);
    }

    @Test
    void nobody_but_a_rapporteur_judges_it() {
        slice.when(Cast.MIRELA, assess(ALL, "measured")).refused(SeatRule.RAPPORTEUR_ONLY);
    }

    @Test
    void what_was_withdrawn_is_not_judged() {
        slice.given(Story.practice(), Story.withdrawn()).when(Cast.ANAHIT, assess(ALL, "measured"))
                .refused(PracticeRule.STILL_IN_PLAY);
    }

    @Test
    void an_unknown_practice_is_not_judged() {
        slice.when(Cast.ANAHIT, new AssessTransferability(new PracticeId(Story.id("another")), CHECKLIST, Language.EN,
                ALL, "none")).refused(PracticeRule.KNOWN_PRACTICE);
    }

    @Test
    void the_checklist_is_one_that_there_is() {
        slice.when(Cast.ANAHIT, new AssessTransferability(Story.PRACTICE, new VersionRef("transferability", 9),
                Language.EN, ALL, "none")).invalid("checklist invalid.unknown-version");
    }

    @Test
    void every_criterion_is_answered() {
        Map<String, CriterionAnswer> some = new HashMap<>(ALL);
        some.remove("law");
        slice.when(Cast.ANAHIT, assess(some, "none")).invalid("answers.law.verdict invalid.required");
    }

    @Test
    void nothing_but_the_criteria_and_levels_of_the_checklist_is_answered() {
        slice.when(Cast.ANAHIT, assess(with("magic", new CriterionAnswer(Verdict.YES, null)), "miraculous"))
                .invalid("evidence invalid.unknown-level", "answers.magic invalid.unknown-criterion");
    }

    @Test
    void an_answer_has_its_verdict() {
        assertThatThrownBy(() -> assess(with("law", new CriterionAnswer(null, "A note")), "none"))
                .isInstanceOf(InvalidMessage.class);
    }

    @Test
    void a_rapporteur_of_another_delegation_judges_it() {
        Map<String, CriterionAnswer> answers = with("law",
                new CriterionAnswer(Verdict.NO, "It needs the act of 2014."));
        slice.when(Cast.ANAHIT, assess(answers, "evaluated")).as("RAPPORTEUR", Story.AM)
                .tells(assessed(answers, "evaluated"));
    }

    @Test
    void evidence_may_come_after_publication() {
        slice.given(Story.published()).when(Cast.ANAHIT, assess(ALL, "evaluated")).tells(assessed(ALL, "evaluated"));
    }

    @Test
    void the_same_again_changes_nothing_and_another_judgement_takes_its_place() {
        slice.given(Story.practice(), assessed(ALL, "none")).when(Cast.ANAHIT, assess(ALL, "none")).tellsNothing();
        slice.given(Story.practice(), assessed(ALL, "none")).when(Cast.ANAHIT, assess(ALL, "described"))
                .tells(assessed(ALL, "described"));
    }
}
