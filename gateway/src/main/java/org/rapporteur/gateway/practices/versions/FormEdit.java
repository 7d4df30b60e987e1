package org.rapporteur.gateway.practices.versions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.Section;

/** What can be changed in a questionnaire: each makes another one. */
final class FormEdit {
    private FormEdit() {
    }

    static Questionnaire titled(Questionnaire form, Bilingual title) {
        return new Questionnaire(form.ref(), title, form.sections());
    }

    /** A new section after all others. */
    static Questionnaire withSection(Questionnaire form, Section section) {
        return with(form, and(form.sections(), section));
    }

    static Questionnaire renamed(Questionnaire form, String section, Bilingual title) {
        return eachSection(form,
                one -> one.id().equals(section) ? new Section(one.id(), title, one.fields()) : one);
    }

    static Questionnaire withoutSection(Questionnaire form, String id) {
        return with(form, form.sections().stream().filter(one -> !one.id().equals(id)).toList());
    }

    static Questionnaire moveSection(Questionnaire form, String id, boolean up) {
        return with(form, moved(form.sections(), section -> section.id().equals(id), up));
    }

    /** The field in place of the one of its id, or at the end of the section. */
    static Questionnaire withField(Questionnaire form, String section, Field field) {
        return form.field(field.id()).isPresent()
                ? eachSection(form, one -> fields(one, one.fields().stream()
                        .map(other -> other.id().equals(field.id()) ? field : other).toList()))
                : eachSection(form, one -> one.id().equals(section) ? fields(one, and(one.fields(), field)) : one);
    }

    static Questionnaire withoutField(Questionnaire form, String id) {
        return eachSection(form,
                one -> fields(one, one.fields().stream().filter(field -> !field.id().equals(id)).toList()));
    }

    /** One place up or down; over the edge of its section, into the next one. */
    static Questionnaire moveField(Questionnaire form, String id, boolean up) {
        int at = indexOf(form.sections(), section -> holds(section, id));
        if (at < 0) {
            return form;
        }
        Section section = form.sections().get(at);
        List<Field> fields = section.fields();
        boolean atEdge = (up ? fields.getFirst() : fields.getLast()).id().equals(id);
        int next = up ? at - 1 : at + 1;
        if (!atEdge) {
            return eachSection(form, one -> one.equals(section)
                    ? fields(one, moved(fields, field -> field.id().equals(id), up))
                    : one);
        }
        return next < 0 || next >= form.sections().size() ? form : intoNext(form, id, next, up);
    }

    private static Questionnaire intoNext(Questionnaire form, String id, int next, boolean up) {
        Field field = form.field(id).orElseThrow();
        List<Section> sections = new ArrayList<>(withoutField(form, id).sections());
        Section to = sections.get(next);
        sections.set(next, fields(to, up
                ? and(to.fields(), field)
                : Stream.concat(Stream.of(field), to.fields().stream()).toList()));
        return with(form, sections);
    }

    private static boolean holds(Section section, String field) {
        return section.fields().stream().anyMatch(one -> one.id().equals(field));
    }

    private static Questionnaire eachSection(Questionnaire form, UnaryOperator<Section> change) {
        return with(form, form.sections().stream().map(change).toList());
    }

    private static Section fields(Section section, List<Field> fields) {
        return new Section(section.id(), section.title(), fields);
    }

    private static Questionnaire with(Questionnaire form, List<Section> sections) {
        return new Questionnaire(form.ref(), form.title(), sections);
    }

    private static <T> List<T> moved(List<T> all, Predicate<T> which, boolean up) {
        List<T> moved = new ArrayList<>(all);
        int at = indexOf(all, which);
        int to = up ? at - 1 : at + 1;
        if (at >= 0 && to >= 0 && to < all.size()) {
            Collections.swap(moved, at, to);
        }
        return List.copyOf(moved);
    }

    private static <T> int indexOf(List<T> all, Predicate<T> which) {
        for (int i = 0; i < all.size(); i++) {
            if (which.test(all.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
