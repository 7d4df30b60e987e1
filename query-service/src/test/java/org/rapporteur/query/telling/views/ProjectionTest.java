package org.rapporteur.query.telling.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.calls.CallsView;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.support.Story;

class ProjectionTest {
    private final List<Happened> story = Story.plain();

    private static <D> Map<String, Placed<D>> told(View<D> view, List<List<Happened>> batches) {
        MemoryDocuments<D> memory = new MemoryDocuments<>();
        batches.forEach(new Projection<>(view, memory)::project);
        return memory.all();
    }

    @Test
    void the_same_facts_make_the_same_documents_in_any_batches() {
        Map<String, Placed<PracticeDocument>> atOnce = told(new PracticesView(), List.of(story));

        assertThat(told(new PracticesView(), story.stream().map(List::of).toList())).isEqualTo(atOnce);
    }

    @Test
    void facts_that_come_again_change_nothing() {
        Map<String, Placed<CallDocument>> once = told(new CallsView(), List.of(story));

        assertThat(told(new CallsView(), List.of(story, story, story.subList(30, story.size())))).isEqualTo(once);
    }

    @Test
    void a_document_says_which_position_it_reflects() {
        Placed<PracticeDocument> practice = told(new PracticesView(), List.of(story)).get(Story.BUS.value());

        long submitted = practice.document().milestones().submittedAt().getEpochSecond();
        assertThat(practice.next()).isEqualTo(
                (submitted - org.rapporteur.query.support.Facts.START.getEpochSecond()) / 60 + 1);
    }

    @Test
    void a_document_reads_back_as_it_was_written() {
        DocumentForm<PracticeDocument> form = new DocumentForm<>(PracticeDocument.class);

        told(new PracticesView(), List.of(story)).values()
                .forEach(placed -> assertThat(form.read(form.write(placed))).isEqualTo(placed));
    }
}
