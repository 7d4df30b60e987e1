package org.rapporteur.command.practices.linkcharterarticle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.practices.PracticeCommand.LinkCharterArticle;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleLinked;
import org.rapporteur.shared.practices.PracticeId;

class LinkCharterArticleTest {
    private final Deciding slice = Deciding.by(new LinkCharterArticleHandler()).given(Story.practice());

    private static LinkCharterArticle link(String article, String paragraph) {
        return new LinkCharterArticle(Story.PRACTICE, article, paragraph, null, false);
    }

    @Test
    void nobody_links_the_practice_of_their_own_delegation() {
        slice.when(Cast.LUCETTE, link("27", null)).refused(PracticeRule.NOT_OWN_DELEGATION);
    }

    @Test
    void the_delegation_itself_links_nothing() {
        slice.when(Cast.MATHIS, link("27", null)).refused(SeatRule.RAPPORTEUR_ONLY);
    }

    @Test
    void an_article_is_one_of_the_charter() {
        slice.when(Cast.ANAHIT, link("32", null)).invalid("article invalid.unknown-term");
    }

    @Test
    void a_paragraph_is_one_of_its_article() {
        slice.when(Cast.ANAHIT, link("27", "4")).invalid("paragraph invalid.unknown-paragraph");
        slice.when(Cast.ANAHIT, link("30", "1")).invalid("paragraph invalid.unknown-paragraph");
    }

    @Test
    void nothing_is_linked_after_the_decision() {
        slice.given(Story.accepted()).when(Cast.ANAHIT, link("27", null)).refused(PracticeRule.OPEN_FOR_REVIEW);
    }

    @Test
    void an_unknown_practice_is_not_linked() {
        slice.when(Cast.ANAHIT,
                new LinkCharterArticle(new PracticeId(Story.id("another")), "27", null, null, false))
                .refused(PracticeRule.KNOWN_PRACTICE);
    }

    @Test
    void what_is_inferred_needs_its_reason() {
        assertThatThrownBy(() -> new LinkCharterArticle(Story.PRACTICE, "27", null, null, true))
                .isInstanceOf(InvalidMessage.class);
    }

    @Test
    void an_article_is_linked_whole() {
        slice.when(Cast.ANAHIT, link("27", null)).as("RAPPORTEUR", Story.AM).tells(Story.linked("27", null));
    }

    @Test
    void a_paragraph_is_linked_beside_its_article() {
        slice.given(Story.practice(), Story.linked("19", null)).when(Cast.ANAHIT, link("19", "6"))
                .tells(Story.linked("19", "6"));
    }

    @Test
    void articles_outside_part_two_are_there_too() {
        slice.when(Cast.ANAHIT, link("E", null)).tells(Story.linked("E", null));
        slice.when(Cast.ANAHIT, link("23", "1a")).tells(Story.linked("23", "1a"));
    }

    @Test
    void the_same_again_changes_nothing() {
        slice.given(Story.practice(), Story.linked("27", null)).when(Cast.ANAHIT, link("27", null)).tellsNothing();
    }

    @Test
    void another_reason_is_told() {
        slice.given(Story.practice(), Story.linked("27", null))
                .when(Cast.ANAHIT, new LinkCharterArticle(Story.PRACTICE, "27", null, "It names it", false))
                .tells(new CharterArticleLinked(Story.PRACTICE, "27", null, "It names it", false));
    }
}
