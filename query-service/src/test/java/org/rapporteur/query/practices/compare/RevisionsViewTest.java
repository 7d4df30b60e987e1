package org.rapporteur.query.practices.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Cast.ANAHIT;
import static org.rapporteur.query.support.Cast.MATHIS;
import static org.rapporteur.query.support.Story.CAFES;
import static org.rapporteur.query.support.Story.CALL;
import static org.rapporteur.query.support.Story.code;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.practices.compare.RevisionsDocument.Text;
import org.rapporteur.query.practices.compare.RevisionsDocument.Translated;
import org.rapporteur.query.support.Facts;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.PriorityDomainAssigned;
import org.rapporteur.shared.practices.PracticeEvent.TranslationProvided;

class RevisionsViewTest {
    private final Facts facts = new Facts().by(MATHIS.id(), "MEMBER", "LU", new PracticeSubmitted(CAFES, CALL,
            Story.PLATFORM, code("LU"), null, Story.contact(CAFES), Story.shortContent("Cafés")));

    private RevisionsDocument told() {
        return Projected.by(new RevisionsView(), facts).get(CAFES.value());
    }

    private static PracticeRevised revised(int revision, String name) {
        return new PracticeRevised(CAFES, CALL, code("LU"), revision, Story.contact(CAFES), Story.shortContent(name),
                "A better word");
    }

    private static TranslationProvided translated(int ofRevision) {
        return new TranslationProvided(CAFES, Language.EN, ofRevision, "Cafés", Map.of());
    }

    @Test
    void the_first_submission_is_the_first_revision() {
        assertThat(told()).isEqualTo(new RevisionsDocument(CAFES, List.of(new Text(1, 0, Facts.at(0), MATHIS.id(),
                null, Story.contact(CAFES), Story.shortContent("Cafés"))), List.of()));
    }

    @Test
    void every_revision_keeps_its_whole_content() {
        facts.by(MATHIS.id(), "MEMBER", "LU", revised(2, "Cafés des voisins"), revised(3, "Cafés de tous"));

        assertThat(told().texts()).extracting(text -> text.content().name()).containsExactly("Cafés",
                "Cafés des voisins", "Cafés de tous");
        assertThat(told().text(2)).isEqualTo(new Text(2, 1, Facts.at(1), MATHIS.id(), "A better word",
                Story.contact(CAFES), Story.shortContent("Cafés des voisins")));
    }

    @Test
    void what_changes_no_text_changes_no_revision() {
        facts.by(ANAHIT.id(), "RAPPORTEUR", "AM", new PriorityDomainAssigned(CAFES, List.of("II"), null, false));

        assertThat(told().texts()).hasSize(1);
    }

    @Test
    void a_translation_is_known_from_the_revision_on_that_it_translates() {
        facts.by(MATHIS.id(), "MEMBER", "LU", revised(2, "B"), translated(2), revised(3, "C"), revised(4, "D"),
                translated(4));

        assertThat(told().translations()).containsExactly(new Translated(Language.EN, 2),
                new Translated(Language.EN, 4));
        assertThat(told().translated(Language.EN, 1)).isEmpty();
        assertThat(told().translated(Language.EN, 3)).contains(2);
        assertThat(told().translated(Language.EN, 4)).contains(4);
        assertThat(told().translated(Language.FR, 4)).isEmpty();
    }
}
