package org.rapporteur.gateway.practices.versions;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.gateway.support.VersionStory;

/** What was asked, for everybody and for ever: whole, without a script, and nothing to fill in. */
class ReadVersionTest extends FormTest {
    private static Document page(Document page) {
        assertThat(page.getElementById("part-later")).isNotNull();
        return page;
    }

    private Document published() {
        StoryServices.answer(SERVICES, "/api/questionnaires/pecs-good-practices/2", VersionStory.second());
        return page(browser().open("/questionnaires/pecs-good-practices/2").html());
    }

    @Test
    void every_question_is_read_also_those_that_depend_on_others() {
        Document page = published();

        assertThat(page.select(".question[hidden], .question[data-asked]")).isEmpty();
        assertThat(page.text()).contains("The why");
        assertThat(page.select(".question__depends")).hasSize(1);
    }

    @Test
    void it_is_read_and_not_filled_in() {
        Document page = published();

        assertThat(page.select(".questionnaire input, .questionnaire textarea")).isNotEmpty()
                .allMatch(control -> control.closest("fieldset[disabled]") != null);
        assertThat(page.select("script[src*=conditions]")).isEmpty();
        assertThat(page.select("a[href=#part-sending]")).isEmpty();
    }

    @Test
    void the_preview_shows_every_question_to_who_has_no_script() {
        Document page = page(signedIn("anahit").open("/version-drafts/" + VersionStory.FORM + "/preview").html());

        assertThat(page.select(".question[hidden]")).isEmpty();
        assertThat(page.select("script[src*=conditions]")).hasSize(1);
        assertThat(page.select("a[href=#part-sending]")).isEmpty();
    }
}
