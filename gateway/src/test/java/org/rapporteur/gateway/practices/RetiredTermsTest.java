package org.rapporteur.gateway.practices;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.gateway.support.VersionStory;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.vocabulary.VersionRef;

/** The review of a practice in a call by a vocabulary that retired some of its terms. */
class RetiredTermsTest extends FormTest {
    private static final VersionRef WORDS = new VersionRef("retiring", 1);

    private Document review(String query) {
        String path = "/api/practices/" + Story.PRACTICE;
        StoryServices.answer(SERVICES, "/api/vocabularies/retiring/1", VersionStory.retiring(WORDS, "I", "III",
                "reform", "information-technology", "1", "2", "2.1", "3.1", "esf", "un"));
        SERVICES.json(path, StoryServices
                .json(Story.practice(PracticeStatus.UNDER_REVIEW, false, StoryServices.everyCommand()))
                .replace("\"vocabulary\":" + StoryServices.json(new VersionRef("pecs", 1)),
                        "\"vocabulary\":" + StoryServices.json(WORDS)));
        return signedIn("anahit").open(PRACTICE + "/review" + query).html();
    }

    @Test
    void domains_and_types_are_offered_while_they_are_in_use_or_chosen_already() {
        Document page = review("");

        assertThat(page.select("input[type=checkbox][name=AssignPriorityDomain:domains]").eachAttr("value"))
                .containsExactly("II", "III");
        assertThat(page.select("input[type=checkbox][name=SetInnovationType:types]").eachAttr("value"))
                .containsExactly("reform");
        assertThat(page.select("input[type=checkbox][name=AssignPriorityDomain:domains] + label").eachText())
                .satisfiesExactly(used -> assertThat(used).doesNotContain("retired"),
                        chosen -> assertThat(chosen).endsWith("(retired)"));
        assertThat(page.select("input[type=checkbox][name=SetInnovationType:types] + label").text())
                .endsWith("(retired)");
    }

    @Test
    void instruments_are_offered_while_they_and_their_group_are_in_use() {
        Document page = review("");

        assertThat(page.select("option[value=europe-2020]")).hasSize(1);
        assertThat(page.select("option[value=esf]")).isEmpty();
        assertThat(page.select("select[name=TagInstrument:instrument] optgroup")).isNotEmpty()
                .noneMatch(group -> group.children().isEmpty());
    }

    @Test
    void a_category_that_is_retired_is_not_offered() {
        Document page = review("");

        assertThat(page.select("#category-1, #category-2, #sub-1\\.1")).isEmpty();
        assertThat(page.select("#category-3, #sub-3\\.1, #sub-3\\.2").eachAttr("value")).containsExactly("3", "3.2");
    }

    @Test
    void a_category_that_is_being_changed_stays_with_what_it_has() {
        Document page = review("?category=2");

        assertThat(page.select("#category-2[checked]")).hasSize(1);
        assertThat(page.select("#sub-2\\.1[checked]")).hasSize(1);
        assertThat(page.select("#category-1")).isEmpty();
        assertThat(page.select("label[for=category-2], label[for='sub-2.1']").eachText()).hasSize(2)
                .allMatch(label -> label.endsWith("(retired)"));
    }
}
