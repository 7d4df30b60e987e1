package org.rapporteur.command.practices.publishquestionnaireversion;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Forms;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.KnownRule;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.PracticeCommand.PublishQuestionnaireVersion;
import org.rapporteur.shared.practices.PracticeEvent.QuestionnaireVersionPublished;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.Role;

class PublishQuestionnaireVersionTest {
    private static final GroupId ANOTHER = new GroupId(Story.id("another group"));
    private final Deciding slice = Deciding.by(new PublishQuestionnaireVersionHandler()).given(Story.group());

    private static PublishQuestionnaireVersion publish(Questionnaire questionnaire) {
        return new PublishQuestionnaireVersion(Story.GROUP, questionnaire, Story.FORM, null);
    }

    @Test
    void nobody_but_the_secretariat_publishes_a_version() {
        slice.when(Cast.ANAHIT, publish(Forms.questionnaire(2))).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_group_publishes_nothing() {
        slice.when(Cast.MIRELA, new PublishQuestionnaireVersion(ANOTHER, Forms.questionnaire(2), null, null))
                .refused(KnownRule.KNOWN_GROUP);
    }

    @Test
    void what_the_platform_brings_is_never_published_again() {
        slice.when(Cast.MIRELA, publish(Forms.questionnaire(1))).refused(PracticeRule.NEXT_VERSION,
                "pecs-good-practices", 2);
    }

    @Test
    void versions_follow_each_other_without_a_gap() {
        slice.when(Cast.MIRELA, publish(Forms.questionnaire(3))).refused(PracticeRule.NEXT_VERSION,
                "pecs-good-practices", 2);
    }

    @Test
    void a_version_is_published_once() {
        slice.given(Story.group(), Forms.questionnairePublished(2)).when(Cast.MIRELA, publish(Forms.questionnaire(2)))
                .refused(PracticeRule.NEXT_VERSION, "pecs-good-practices", 3);
    }

    @Test
    void another_group_gives_its_questionnaire_a_name_of_its_own() {
        Deciding both = slice.given(Story.and(Story.group(), Story.groupCreated(ANOTHER, "OTHER")),
                new QuestionnaireVersionPublished(ANOTHER, Story.ORGANISATION, Forms.questionnaire(2), null));

        both.when(Cast.MIRELA, publish(Forms.questionnaire(3))).refused(PracticeRule.VERSIONS_OF_ONE_GROUP,
                "pecs-good-practices");
        both.when(Cast.MIRELA, publish(Forms.questionnaire(1).as(new VersionRef("our-own", 1))))
                .tells(new QuestionnaireVersionPublished(Story.GROUP, Story.ORGANISATION,
                        Forms.questionnaire(1).as(new VersionRef("our-own", 1)), Story.FORM));
    }

    @Test
    void it_starts_from_a_version_that_exists() {
        slice.when(Cast.MIRELA, new PublishQuestionnaireVersion(Story.GROUP, Forms.questionnaire(2),
                new VersionRef("pecs-good-practices", 7), null)).invalid("basis invalid.unknown-version");
    }

    @Test
    void the_secretariat_publishes_the_next_version_whole() {
        slice.when(Cast.MIRELA, publish(Forms.questionnaire(2))).as("SECRETARIAT", null)
                .tells(Forms.questionnairePublished(2));
    }

    @Test
    void a_second_secretariat_publishes_the_one_after() {
        slice.given(Story.and(Story.group(), Forms.questionnairePublished(2)),
                Story.seat(Cast.SIMEON, Role.SECRETARIAT, null).toArray(Event[]::new))
                .when(Cast.SIMEON, publish(Forms.questionnaire(3))).tells(Forms.questionnairePublished(3));
    }
}
