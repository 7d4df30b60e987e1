package org.rapporteur.command.practices.opencall;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Forms;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.KnownRule;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.GroupId;

class OpenCallTest {
    private final Deciding slice = Deciding.by(new OpenCallHandler()).given(Story.group());

    private static OpenCall open(GroupId group, VersionRef form, VersionRef words, List<String> domains,
            Instant deadline) {
        return new OpenCall(group, Story.TITLE, Story.TITLE, form, words, domains, "office@example.org", deadline);
    }

    private static OpenCall open(Instant deadline) {
        return open(Story.GROUP, Story.FORM, Story.WORDS, List.of("I", "III"), deadline);
    }

    @Test
    void the_secretariat_opens_a_call() {
        slice.when(Cast.MIRELA, open(Story.DEADLINE)).as("SECRETARIAT", null)
                .tells(new CallOpened(new CallId(Deciding.ACT.newId("call")), Story.GROUP, Story.ORGANISATION,
                        Story.TITLE, Story.TITLE, Story.FORM, Story.WORDS, List.of("I", "III"), "office@example.org",
                        Story.DEADLINE));
    }

    @Test
    void nobody_else_opens_a_call() {
        slice.when(Cast.HENRIK, open(Story.DEADLINE)).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_group_has_no_calls() {
        slice.when(Cast.MIRELA,
                open(new GroupId(Story.id("another")), Story.FORM, Story.WORDS, List.of("I"), Story.DEADLINE))
                .refused(KnownRule.KNOWN_GROUP);
    }

    @Test
    void a_deadline_lies_in_the_future() {
        slice.when(Cast.MIRELA, open(Story.NOW)).refused(PracticeRule.DEADLINE_AHEAD);
    }

    @Test
    void a_call_asks_in_words_and_forms_that_exist() {
        slice.when(Cast.MIRELA, open(Story.GROUP, new VersionRef("pecs-good-practices", 2), new VersionRef("pecs", 2),
                List.of("I"), Story.DEADLINE))
                .invalid("questionnaire invalid.unknown-version", "vocabulary invalid.unknown-version");
    }

    @Test
    void a_call_is_about_domains_of_its_vocabulary() {
        slice.when(Cast.MIRELA, open(Story.GROUP, Story.FORM, Story.WORDS, List.of("I", "IV"), Story.DEADLINE))
                .invalid("domains invalid.unknown-term");
    }

    @Test
    void a_call_asks_a_version_that_was_published_and_classifies_by_its_terms_in_use() {
        Deciding later = slice.given(Story.group(), Forms.questionnairePublished(2), Forms.vocabularyPublished(2));
        VersionRef form = new VersionRef("pecs-good-practices", 2);
        VersionRef words = new VersionRef("pecs", 2);

        later.when(Cast.MIRELA, open(Story.GROUP, form, words, List.of("I", "IV"), Story.DEADLINE)).result().success();
        later.when(Cast.MIRELA, open(Story.GROUP, form, words, List.of("III"), Story.DEADLINE))
                .invalid("domains invalid.unknown-term");
    }
}
