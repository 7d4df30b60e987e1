package org.rapporteur.gateway.practices.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.VersionStory;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.Section;

class FormEditTest {
    private static final Questionnaire FORM = VersionStory.second();

    private static List<String> ids(Questionnaire form, String section) {
        return form.sections().stream().filter(one -> one.id().equals(section)).findFirst().orElseThrow().fields()
                .stream().map(Field::id).toList();
    }

    private static List<String> sections(Questionnaire form) {
        return form.sections().stream().map(Section::id).toList();
    }

    @Test
    void a_question_moves_within_its_section() {
        assertThat(ids(FormEdit.moveField(FORM, "why", true), "later")).startsWith("why", "used");
        assertThat(ids(FormEdit.moveField(FORM, "used", false), "later")).startsWith("why", "used");
    }

    @Test
    void at_the_edge_it_goes_into_the_next_section() {
        Questionnaire moved = FormEdit.moveField(FORM, "used", true);

        assertThat(ids(moved, "contact")).endsWith("used");
        assertThat(ids(moved, "later")).doesNotContain("used");
    }

    @Test
    void beyond_the_first_and_the_last_nothing_moves() {
        String last = FORM.sections().getLast().fields().getLast().id();

        assertThat(FormEdit.moveField(FORM, last, false)).isEqualTo(FORM);
        assertThat(FormEdit.moveSection(FORM, sections(FORM).getFirst(), true)).isEqualTo(FORM);
        assertThat(FormEdit.moveField(FORM, "nobody", true)).isEqualTo(FORM);
    }

    @Test
    void sections_change_places_and_go() {
        assertThat(sections(FormEdit.moveSection(FORM, "later", true))).endsWith("later", "contact");
        assertThat(sections(FormEdit.withoutSection(FORM, "later"))).doesNotContain("later");
        assertThat(FormEdit.withoutField(FORM, "why").field("why")).isEmpty();
    }
}
