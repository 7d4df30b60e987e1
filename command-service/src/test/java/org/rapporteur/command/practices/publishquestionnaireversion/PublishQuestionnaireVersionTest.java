package org.rapporteur.command.practices.publishquestionnaireversion;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Forms;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.KnownRule;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.PracticeCommand.PublishQuestionnaireVersion;
import org.rapporteur.shared.practices.PracticeEvent.QuestionnaireVersionPublished;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.OrganisationCreated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.WorkingGroupCreated;

class PublishQuestionnaireVersionTest {
    private static final GroupId ANOTHER = new GroupId(Story.id("another group"));
    private static final OrganisationId OTHERS = new OrganisationId(Story.id("another organisation"));
    private static final Event ELSEWHERE = new OrganisationCreated(OTHERS, new Bilingual("Union", "Union"), "UN");
    private static final Event GROUP_ELSEWHERE = new WorkingGroupCreated(ANOTHER, OTHERS, GroupKind.PLATFORM,
            new Bilingual("Group", "Groupe"), "OTHER", null, null, null);
    private static final Event SECRETARIAT_ELSEWHERE = new RoleAssigned(ANOTHER, Cast.SIMEON.person(),
            Role.SECRETARIAT, null);
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
    void another_organisation_takes_no_name_that_the_platform_brings() {
        Deciding elsewhere = slice.given(Story.group(), ELSEWHERE, GROUP_ELSEWHERE, SECRETARIAT_ELSEWHERE);
        Questionnaire own = Forms.questionnaire(1).as(new VersionRef("our-own", 1));

        elsewhere.when(Cast.SIMEON, new PublishQuestionnaireVersion(ANOTHER, Forms.questionnaire(2), null, null))
                .refused(PracticeRule.VERSIONS_OF_ONE_ORGANISATION, "pecs-good-practices");
        elsewhere.when(Cast.SIMEON, new PublishQuestionnaireVersion(ANOTHER, own, Story.FORM, null))
                .tells(new QuestionnaireVersionPublished(ANOTHER, OTHERS, own, Story.FORM));
        elsewhere.when(Cast.MIRELA, publish(Forms.questionnaire(2))).tells(Forms.questionnairePublished(2));
    }

    @Test
    void a_name_is_the_organisations_that_used_it_first() {
        Questionnaire own = Forms.questionnaire(1).as(new VersionRef("our-own", 1));
        Deciding taken = slice.given(Story.group(), ELSEWHERE, GROUP_ELSEWHERE, SECRETARIAT_ELSEWHERE,
                new QuestionnaireVersionPublished(ANOTHER, OTHERS, own, null));

        taken.when(Cast.MIRELA, publish(own.as(new VersionRef("our-own", 2))))
                .refused(PracticeRule.VERSIONS_OF_ONE_ORGANISATION, "our-own");
    }

    @Test
    void another_group_of_the_organisation_publishes_the_next_version() {
        slice.given(Story.and(Story.group(), Story.groupCreated(ANOTHER, "OTHER")),
                new QuestionnaireVersionPublished(ANOTHER, Story.ORGANISATION, Forms.questionnaire(2), null))
                .when(Cast.MIRELA, publish(Forms.questionnaire(3))).tells(Forms.questionnairePublished(3));
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
