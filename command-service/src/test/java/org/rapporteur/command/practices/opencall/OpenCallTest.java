package org.rapporteur.command.practices.opencall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Forms;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.KnownRule;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateAnnulled;
import org.rapporteur.shared.mandates.MandateEvent.MandateClosed;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.PracticeEvent.CallTermsSet;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.WorkingGroupCreated;

class OpenCallTest {
    private static final CallId NEW = new CallId(Deciding.ACT.newId("call"));
    private static final MandateId MANDATE = new MandateId(Story.id("mandate of the call"));
    private static final Instant LATER = Story.NOW.plus(Duration.ofDays(3));

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

    private static OpenCall on(List<Language> languages, Instant opensAt, MandateId mandate) {
        return new OpenCall(Story.GROUP, Story.TITLE, Story.TITLE, Story.FORM, Story.WORDS, List.of("I"), null,
                Story.DEADLINE, languages, opensAt, mandate);
    }

    private static MandateAdopted mandate(GroupId group, int from) {
        return new MandateAdopted(MANDATE, group, Story.ORGANISATION, MandatePeriod.startingIn(from),
                MandateStory.terms(), MandateStory.RECORDED, null, false);
    }

    private void tellsTerms(Deciding slice, OpenCall command, CallTermsSet terms) {
        slice.when(Cast.MIRELA, command).as("SECRETARIAT", null).result()
                .eventsSatisfy(events -> assertThat(events).hasSize(terms == null ? 1 : 2).last()
                        .satisfies(last -> assertThat(last.payload() instanceof CallTermsSet set ? set : null)
                                .isEqualTo(terms)));
    }

    @Test
    void a_call_may_be_answered_in_one_language_only() {
        tellsTerms(slice, on(List.of(Language.FR, Language.FR), null, null),
                new CallTermsSet(NEW, Story.GROUP, List.of(Language.FR), null, null));
    }

    @Test
    void a_call_names_at_least_one_language_where_it_names_any() {
        assertThatThrownBy(() -> on(List.of(), null, null)).isInstanceOf(InvalidMessage.class);
    }

    @Test
    void a_call_may_open_later_and_at_once_where_that_moment_has_passed() {
        tellsTerms(slice, on(null, LATER, null), new CallTermsSet(NEW, Story.GROUP, List.of(), LATER, null));
        tellsTerms(slice, on(null, Story.NOW, null), null);
        tellsTerms(slice, on(null, Story.NOW.minusSeconds(1), null), null);
    }

    @Test
    void a_call_opens_before_its_deadline() {
        slice.when(Cast.MIRELA, on(null, Story.DEADLINE, null)).refused(PracticeRule.OPENS_BEFORE_DEADLINE);
    }

    @Test
    void a_call_is_held_under_a_mandate_that_covers_the_day_on_which_it_opens() {
        Deciding under = slice.given(Story.group(), mandate(Story.GROUP, 2017));
        tellsTerms(under, on(null, null, MANDATE), new CallTermsSet(NEW, Story.GROUP, List.of(), null, MANDATE));

        slice.given(Story.group(), mandate(Story.GROUP, 2015)).when(Cast.MIRELA, on(null, null, MANDATE))
                .refused(PracticeRule.MANDATE_COVERS_THE_OPENING);
        slice.given(Story.group(), mandate(Story.GROUP, 2017), new MandateClosed(MANDATE, Story.GROUP, "Done"))
                .when(Cast.MIRELA, on(null, null, MANDATE)).refused(PracticeRule.MANDATE_COVERS_THE_OPENING);
        slice.given(Story.group(), mandate(Story.GROUP, 2017), new MandateAnnulled(MANDATE, Story.GROUP, "Mistaken"))
                .when(Cast.MIRELA, on(null, null, MANDATE)).refused(PracticeRule.MANDATE_OF_THE_GROUP);
    }

    @Test
    void a_call_is_held_under_a_mandate_of_its_group_or_of_the_one_that_this_is_part_of() {
        GroupId parent = new GroupId(Story.id("parent"));
        WorkingGroupCreated child = new WorkingGroupCreated(Story.GROUP, Story.ORGANISATION, GroupKind.WORKING_GROUP,
                Story.TITLE, "PART", parent, null, null);

        slice.when(Cast.MIRELA, on(null, null, MANDATE)).refused(PracticeRule.MANDATE_OF_THE_GROUP);
        slice.given(Story.group(), mandate(parent, 2017)).when(Cast.MIRELA, on(null, null, MANDATE))
                .refused(PracticeRule.MANDATE_OF_THE_GROUP);
        tellsTerms(slice.given(Story.group(), child, mandate(parent, 2017)), on(null, null, MANDATE),
                new CallTermsSet(NEW, Story.GROUP, List.of(), null, MANDATE));
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
