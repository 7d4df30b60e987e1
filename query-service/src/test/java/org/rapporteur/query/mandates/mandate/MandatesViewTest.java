package org.rapporteur.query.mandates.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.mandates.mandate.MandateDocument.Link;
import org.rapporteur.query.mandates.mandate.MandateDocument.Version;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Facts;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.NotFollowed;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeEvent.CallTermsSet;

class MandatesViewTest {
    private static MandateDocument mandate(MandateId id) {
        return Projected.by(new MandatesView(), MandateStory.plain()).get(id.value());
    }

    @Test
    void a_mandate_as_it_was_taken_up() {
        MandateDocument other = mandate(MandateStory.OTHER);

        assertThat(other).isEqualTo(new MandateDocument(MandateStory.OTHER, Story.NETWORK, Story.ORGANISATION,
                MandatePeriod.startingIn(2016), null, false,
                List.of(new Version(1, MandateStory.firstTerms("Meet"), MandateStory.decision("NET(2015)1"), null,
                        other.versions().getFirst().at(), Cast.THEODORA.id(), other.versions().getFirst().position())),
                List.of(), List.of(), null, null, null));
    }

    @Test
    void an_amendment_is_a_version_beside_the_one_before() {
        assertThat(mandate(MandateStory.FIRST).versions()).extracting(Version::version).containsExactly(1, 2);
        assertThat(mandate(MandateStory.FIRST).terms()).isEqualTo(MandateStory.firstTerms("Write one handbook"));
    }

    @Test
    void terms_and_words_are_those_before_a_place_in_the_log_whatever_the_clocks_say() {
        MandateDocument one = mandate(MandateStory.FIRST);
        Version second = one.versions().getLast();
        MandateDocument late = one.with(new Version(3, MandateStory.firstTerms("Write nothing"), second.decision(),
                "Enough", second.at().minusSeconds(3600), second.by(), second.position() + 10));

        assertThat(late.before(second.position() + 5)).isEqualTo(second);
        assertThat(late.before(second.position() + 11).version()).isEqualTo(3);
        assertThat(late.wordsSince("b", second.position() + 5)).isEqualTo(second.position());
        assertThat(late.wordsSince("b", Long.MAX_VALUE)).isEqualTo(second.position() + 10);
        assertThat(late.wordsSince("a", Long.MAX_VALUE)).isEqualTo(one.versions().getFirst().position());
    }

    @Test
    void a_link_that_was_undone_is_gone() {
        assertThat(mandate(MandateStory.FIRST).outputs()).extracting(Link::link)
                .containsExactly(MandateStory.CALL_LINK, MandateStory.PAPER_LINK);
    }

    @Test
    void the_calls_that_are_held_under_it() {
        CallId call = new CallId(Cast.uuid("held under it"));
        Facts facts = MandateStory.plain().by(Cast.MIRELA.id(), "SECRETARIAT",
                new CallTermsSet(call, Story.PLATFORM, List.of(), null, MandateStory.SECOND),
                new CallTermsSet(Story.CALL, Story.PLATFORM, List.of(Language.EN), null, null));

        assertThat(Projected.by(new MandatesView(), facts).get(MandateStory.SECOND.value()).calls())
                .containsExactly(call);
    }

    @Test
    void its_end_is_told_by_its_successor_and_by_its_closing() {
        MandateDocument first = mandate(MandateStory.FIRST);

        assertThat(first.renewed().successor()).isEqualTo(MandateStory.SECOND);
        assertThat(first.renewed().notFollowed()).extracting(NotFollowed::activity)
                .containsExactly(MandateStory.HANDBOOK);
        assertThat(first.closed().reason()).isEqualTo("Its successor has begun");
        assertThat(mandate(MandateStory.SECOND).renewed()).isNull();
    }

    @Test
    void an_annulled_mandate_says_by_whom_in_which_role_and_why_and_renews_nothing_any_more() {
        MandateDocument annulled = mandate(MandateStory.ANNULLED);

        assertThat(annulled.annulled().reason()).isEqualTo("Nothing was decided");
        assertThat(annulled.annulled().by()).isEqualTo(Cast.THEODORA.id());
        assertThat(annulled.annulled().role()).isEqualTo("SECRETARIAT");
        assertThat(mandate(MandateStory.OTHER).renewed()).isNull();
        assertThat(mandate(MandateStory.OTHER).annulled()).isNull();
    }
}
