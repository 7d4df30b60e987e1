package org.rapporteur.command.practices.linkcharterarticle;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.Call;
import org.rapporteur.command.practices.CharterArticles;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.LinkCharterArticle;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleLinked;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.vocabulary.CharterArticle;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Links a practice to an article of the Charter or to a paragraph of it; the same again changes its particulars. */
@Component
final class LinkCharterArticleHandler implements Slice<LinkCharterArticle, LinkCharterArticleHandler.State> {
    record State(OnPractice<CharterArticles> on, Call call) {
        boolean isSoAlready(CharterArticleLinked link) {
            return link.equals(on.facts().linked().get(link.ref()));
        }
    }

    @Override
    public State load(LinkCharterArticle command, Act act, History history) {
        OnPractice<CharterArticles> on = OnPractice.load(command.practice(), act, history, CharterArticles.NONE,
                CharterArticles::evolve);
        return new State(on, Call.of(on.dossier().call(), history));
    }

    @Override
    public Decision decide(LinkCharterArticle command, State state, Act act) {
        Capacity rapporteur = state.on().asReviewer();
        requireKnown(command, state.call().vocabulary());
        CharterArticleLinked link = new CharterArticleLinked(command.practice(), command.article(),
                command.paragraph(), command.reason(), command.assumed());
        return state.isSoAlready(link) ? rapporteur.tellsNothing() : rapporteur.tells(link);
    }

    private static void requireKnown(LinkCharterArticle command, Vocabulary vocabulary) {
        Optional<CharterArticle> article = vocabulary.article(command.article());
        Check.that().when(article.isEmpty(), "article", "invalid.unknown-term", null)
                .when(command.paragraph() != null && article.isPresent()
                        && !article.get().paragraphs().contains(command.paragraph()), "paragraph",
                        "invalid.unknown-paragraph", null)
                .orThrow();
    }

    @Override
    public Set<String> roles() {
        return Set.of("RAPPORTEUR");
    }

    @Override
    public Tag turn(LinkCharterArticle command) {
        return PracticeTags.practice(command.practice());
    }
}
