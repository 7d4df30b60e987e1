package org.rapporteur.gateway.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Comparing;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.shared.Trail;

class ComparePageTest extends FormTest {
    private Document page(String query) {
        return signedIn("anahit").open(PRACTICE + "/compare" + query).html();
    }

    @Test
    void what_was_deleted_and_inserted_is_marked_for_eyes_and_for_ears() {
        Element context = page("").getElementById("field-context");

        assertThat(context.select("del").text()).isEqualTo("[deleted: Une loi]");
        assertThat(context.select("ins").text()).isEqualTo("[inserted: Deux lois]");
        assertThat(context.select("del [lang]").attr("lang")).isEqualTo("fr");
    }

    @Test
    void codes_are_shown_as_words_and_answers_that_share_no_words_side_by_side() {
        Document html = page("");

        assertThat(html.getElementById("field-domains").select("ins").text()).contains("Impact of the economic crisis");
        assertThat(html.getElementById("field-impact").select("del").text()).contains("Too early to say")
                .contains("Cela commence.");
        assertThat(html.getElementById("field-impact").select("ins").text()).contains("Dix mille ménages.");
        assertThat(html.getElementById("field-duration").select("del").text()).contains("2014");
        assertThat(html.getElementById("field-otherDomain").select("del")).isEmpty();
    }

    @Test
    void what_did_not_change_is_folded_away() {
        Element folded = page("").select(".compare > details").first();

        assertThat(folded.hasAttr("open")).isFalse();
        assertThat(folded.select("summary").text()).isEqualTo("3 fields are unchanged");
        assertThat(folded.text()).contains("Rompre l’isolement.").contains("Communes");
    }

    @Test
    void it_tells_how_the_status_changed_and_which_translation_is_stale() {
        Document html = page("");

        assertThat(html.getElementsByAttributeValue("aria-labelledby", "steps-title").text())
                .contains("From Revised to Accepted").contains("Anahit Velmorian").contains("It is convincing.");
        assertThat(html.getElementsByAttributeValue("aria-labelledby", "translated-title").select("td").eachText())
                .containsExactly("none", "of revision 2, out of date");
    }

    @Test
    void any_two_are_chosen_without_a_script() {
        Document html = page("?from=1&to=3");
        Element form = html.select("main form[method=get]").first();

        assertThat(form.attr("action")).isEqualTo(PRACTICE + "/compare");
        assertThat(form.select("select").eachAttr("name")).containsExactly("from", "to");
        assertThat(form.select("option[selected]").eachAttr("value")).isEqualTo(List.of("1", "3"));
        assertThat(SERVICES.last("/api" + PRACTICE + "/compare").uri()).contains("from=1").contains("to=3");
    }

    @Test
    void a_practice_that_was_never_revised_says_so() {
        StoryServices.answer(SERVICES, "/api" + PRACTICE + "/compare", Comparing.onlyOne());

        Document html = page("");

        assertThat(html.text()).contains("There is one revision only");
        assertThat(html.select("main select, del, ins")).isEmpty();
    }

    @Test
    void the_review_the_work_and_the_trail_lead_to_it() {
        String latest = PRACTICE + "/compare?from=1&to=2";
        StoryServices.answer(SERVICES, "/api" + PRACTICE + "/trail", new Trail(9, List.of(new Trail.Entry(7, Story.MAY,
                "practices.PracticeRevised", null, "MEMBER", null, null, List.of()))));

        assertThat(signedIn("anahit").open(PRACTICE + "/review").html().select("a").eachAttr("href"))
                .contains(PRACTICE + "/compare");
        assertThat(signedIn("mathis").open(PRACTICE + "/work").html().select("a").eachAttr("href")).contains(latest);
        assertThat(signedIn("mathis").open(PRACTICE + "/trail").html().select("a").eachAttr("href")).contains(latest);
    }
}
