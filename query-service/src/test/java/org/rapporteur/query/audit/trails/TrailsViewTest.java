package org.rapporteur.query.audit.trails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Cast.ANAHIT;
import static org.rapporteur.query.support.Cast.MATHIS;
import static org.rapporteur.query.support.Story.CAFES;
import static org.rapporteur.query.support.Story.CALL;
import static org.rapporteur.query.support.Story.code;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.audit.trails.TrailDocument.Change;
import org.rapporteur.query.audit.trails.TrailDocument.Entry;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.query.support.Facts;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.practices.PracticeEvent.CategoryAssigned;
import org.rapporteur.shared.practices.PracticeEvent.CategoryRemoved;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleLinked;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleUnlinked;
import org.rapporteur.shared.practices.PracticeEvent.InnovationTypeSet;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalRequested;

class TrailsViewTest {
    private static PracticeContent content(String name, String contact) {
        return new PracticeContent(Language.FR, name, List.of("I"), null, Map.of("contactName", Answer.text(contact)));
    }

    private static Change change(String field, String before, String after) {
        return new Change(field, before == null ? null : Value.of(before), after == null ? null : Value.of(after));
    }

    private final Facts facts = new Facts().by(MATHIS.id(), "MEMBER", "LU", new PracticeSubmitted(CAFES, CALL,
            Story.PLATFORM, code("LU"), null, Story.contact(CAFES), content("Cafés", "sealed A")));

    private List<Entry> entries() {
        return Projected.by(new TrailsView(), facts).get("practice:" + CAFES).entries();
    }

    @Test
    void an_entry_says_who_when_why_and_what_changed() {
        facts.by(ANAHIT.id(), "RAPPORTEUR", "AM",
                new CategoryAssigned(CAFES, "4", List.of("4.1"), true, "It fits", null),
                new CategoryRemoved(CAFES, "4", "It does not"));

        assertThat(entries().subList(1, 3)).containsExactly(
                new Entry(1, Facts.at(1), "practices.CategoryAssigned", ANAHIT.id(), "RAPPORTEUR", code("AM"),
                        "It fits",
                        List.of(change("category.4", null, "4 (4.1)"), change("status", "submitted", "under-review"))),
                new Entry(2, Facts.at(2), "practices.CategoryRemoved", ANAHIT.id(), "RAPPORTEUR", code("AM"),
                        "It does not", List.of(change("category.4", "4 (4.1)", null))));
    }

    @Test
    void marks_come_and_go() {
        facts.by(ANAHIT.id(), "RAPPORTEUR", "AM", new InnovationTypeSet(CAFES, List.of(), null, false),
                new CharterArticleLinked(CAFES, "19", "6", "It names it", false),
                new CharterArticleUnlinked(CAFES, "19", "6", "Not about it"));

        assertThat(entries().get(1).changes()).contains(change("innovation", null, "none"));
        assertThat(entries().subList(2, 4)).extracting(Entry::reason).containsExactly("It names it", "Not about it");
        assertThat(entries().subList(2, 4)).flatMap(Entry::changes).containsExactly(
                change("article.19§6", null, "19§6"), change("article.19§6", "19§6", null));
    }

    @Test
    void whatever_ends_the_publication_answers_the_request_too() {
        facts.by(MATHIS.id(), "MEMBER", "LU", new WithdrawalRequested(CAFES, "It has ended"),
                new PracticeWithdrawn(CAFES, CALL, code("LU"), "As you asked"));

        assertThat(entries().get(1).changes()).containsExactly(change("withdrawalRequest", null, "waiting"));
        assertThat(entries().get(2).changes()).containsExactlyInAnyOrder(change("withdrawalRequest", "waiting", null),
                change("status", "submitted", "withdrawn"));
    }

    @Test
    void a_new_text_tells_the_fields_that_differ_and_keeps_what_is_personal_sealed() {
        facts.by(MATHIS.id(), "MEMBER", "LU", new PracticeRevised(CAFES, CALL, code("LU"), 2, Story.contact(CAFES),
                content("Petits cafés", "sealed B"), null));

        assertThat(entries().getLast().changes()).containsExactly(
                new Change("contactName", Value.of(new Sealed(Story.contact(CAFES), "sealed A")),
                        Value.of(new Sealed(Story.contact(CAFES), "sealed B"))),
                change("name", "Cafés", "Petits cafés"), change("status", "submitted", "revised"));
    }

    @Test
    void every_fact_of_the_story_stands_in_the_trail_of_each_object_that_it_is_about() {
        List<Happened> story = Story.plain();
        long positions = story.stream().mapToLong(fact -> new TrailsView().keys(fact.event()).size()).sum();

        Facts all = Story.plainFacts();
        assertThat(Projected.by(new TrailsView(), all).values().stream().mapToLong(one -> one.entries().size()).sum())
                .isEqualTo(positions);
        assertThat(Projected.by(new TrailsView(), all)).containsKeys("call:" + CALL, "group:" + Story.PLATFORM,
                "group:" + Story.NETWORK, "practice:" + Story.FAIR);
    }
}
