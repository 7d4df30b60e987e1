package org.rapporteur.command.practices.unlinkcharterarticle;

import static org.rapporteur.command.practices.PracticeRule.ARTICLE_LINKED;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.CharterArticles;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.CharterRef;
import org.rapporteur.shared.practices.PracticeCommand.UnlinkCharterArticle;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleUnlinked;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Takes a link to the Charter from a practice; links to other paragraphs of the article stay. */
@Component
final class UnlinkCharterArticleHandler implements Slice<UnlinkCharterArticle, OnPractice<CharterArticles>> {
    @Override
    public OnPractice<CharterArticles> load(UnlinkCharterArticle command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history, CharterArticles.NONE, CharterArticles::evolve);
    }

    @Override
    public Decision decide(UnlinkCharterArticle command, OnPractice<CharterArticles> on, Act act) {
        Capacity rapporteur = on.asReviewer();
        CharterRef ref = new CharterRef(command.article(), command.paragraph());
        ARTICLE_LINKED.requires(on.facts().linked().containsKey(ref), ref);
        return rapporteur.tells(new CharterArticleUnlinked(command.practice(), command.article(),
                command.paragraph(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("RAPPORTEUR");
    }

    @Override
    public Tag turn(UnlinkCharterArticle command) {
        return PracticeTags.practice(command.practice());
    }
}
