package org.rapporteur.command.practices.unlinkcharterarticle;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.CharterRef;
import org.rapporteur.shared.practices.PracticeCommand.UnlinkCharterArticle;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleUnlinked;

class UnlinkCharterArticleTest {
    private final Deciding slice = Deciding.by(new UnlinkCharterArticleHandler())
            .given(Story.practice(), Story.linked("19", "6"), Story.linked("27", null));

    private static UnlinkCharterArticle unlink(String article, String paragraph) {
        return new UnlinkCharterArticle(Story.PRACTICE, article, paragraph, "Not about it");
    }

    private static CharterArticleUnlinked unlinked(String article, String paragraph) {
        return new CharterArticleUnlinked(Story.PRACTICE, article, paragraph, "Not about it");
    }

    @Test
    void nobody_unlinks_the_practice_of_their_own_delegation() {
        slice.when(Cast.LUCETTE, unlink("27", null)).refused(PracticeRule.NOT_OWN_DELEGATION);
    }

    @Test
    void an_observer_unlinks_nothing() {
        slice.when(Cast.FREJA, unlink("27", null)).refused(SeatRule.RAPPORTEUR_ONLY);
    }

    @Test
    void a_link_to_a_paragraph_is_not_one_to_its_article() {
        slice.when(Cast.ANAHIT, unlink("19", null)).refused(PracticeRule.ARTICLE_LINKED,
                new CharterRef("19", null));
        slice.when(Cast.ANAHIT, unlink("19", "7")).refused(PracticeRule.ARTICLE_LINKED, new CharterRef("19", "7"));
    }

    @Test
    void a_link_is_taken_away_once() {
        slice.given(Story.practice(), Story.linked("27", null), unlinked("27", null))
                .when(Cast.ANAHIT, unlink("27", null)).refused(PracticeRule.ARTICLE_LINKED);
    }

    @Test
    void nothing_is_taken_away_after_the_decision() {
        slice.given(Story.accepted(), Story.linked("27", null)).when(Cast.ANAHIT, unlink("27", null))
                .refused(PracticeRule.OPEN_FOR_REVIEW);
    }

    @Test
    void a_rapporteur_takes_a_link_away() {
        slice.when(Cast.ANAHIT, unlink("19", "6")).as("RAPPORTEUR", Story.AM).tells(unlinked("19", "6"));
    }
}
