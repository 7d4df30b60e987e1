package org.rapporteur.gateway.practices.practice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.practices.questionnaire.Items;
import org.rapporteur.gateway.practices.questionnaire.Markdown;
import org.rapporteur.gateway.shell.remote.PinnedVersions;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.Period;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.PracticeQuery.Translation;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;

/** The text of a practice in one language, section by section, as its questionnaire orders it. */
public record PracticeText(Language language, String name, @Nullable Translation translation,
        List<SectionText> sections, List<Unanswered> unanswered) {
    /** Fields that were answered. */
    public record SectionText(String id, Bilingual title, List<FieldText> fields) {}

    /** Fields without an answer, in the same sense. */
    public record Unanswered(Answer.Status status, List<FieldText> fields) {
        /** What they are called, in the reader's language. */
        public String labels(String language) {
            return fields.stream().map(FieldText::label).map(label -> label.in(Language.of(language)))
                    .collect(Collectors.joining(" · "));
        }
    }

    /** One answer. Where the translation lacks it, it stands in its original language. */
    public record FieldText(String id, Bilingual label, FieldType type, Language language, @Nullable String text,
            List<String> items, Language itemsLanguage, @Nullable Period period, Answer.Status status,
            @Nullable String reason, Language reasonLanguage) {
        public List<String> paragraphs() {
            return text == null || isRich()
                    ? List.of()
                    : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        }

        public boolean isAnswered() {
            return status == Answer.Status.PROVIDED;
        }

        public boolean isRich() {
            return type == FieldType.RICH_TEXT;
        }

        /** Rich text as it is shown: safe, whatever was written. */
        public String html() {
            return text == null ? "" : Markdown.html(text);
        }

        public boolean areLinks() {
            return type == FieldType.LINKS;
        }

        public boolean isLink() {
            return type == FieldType.WEB_PAGE && text != null && text.matches("https?://\\S+");
        }
    }

    static PracticeText of(PracticePage page, Language wanted) {
        Translation translation = wanted == page.language()
                ? null
                : page.translations().stream().filter(one -> one.language() == wanted).findFirst().orElse(null);
        Language shown = translation == null ? page.language() : wanted;
        List<SectionText> sections = sections(page, wanted, translation);
        return new PracticeText(shown, translation == null ? page.name() : translation.name(), translation,
                sections.stream().map(PracticeText::answered).filter(section -> !section.fields().isEmpty()).toList(),
                unanswered(sections));
    }

    private static SectionText answered(SectionText section) {
        return new SectionText(section.id(), section.title(),
                section.fields().stream().filter(FieldText::isAnswered).toList());
    }

    /** What was answered is read first: the rest stands together, by status. */
    private static List<Unanswered> unanswered(List<SectionText> sections) {
        Map<Answer.Status, List<FieldText>> byStatus = sections.stream().flatMap(section -> section.fields().stream())
                .filter(field -> !field.isAnswered())
                .collect(Collectors.groupingBy(FieldText::status, TreeMap::new, Collectors.toList()));
        return byStatus.entrySet().stream().map(one -> new Unanswered(one.getKey(), one.getValue())).toList();
    }

    private static List<SectionText> sections(PracticePage page, Language wanted, @Nullable Translation translation) {
        return PinnedVersions.questionnaire(page.questionnaire()).map(Questionnaire::sections).orElse(List.of())
                .stream()
                .map(section -> new SectionText(section.id(), section.title(), section.fields().stream()
                        .filter(field -> page.answers().containsKey(field.id()))
                        .map(field -> field(page, wanted, translation, field)).toList()))
                .toList();
    }

    private static FieldText field(PracticePage page, Language wanted, @Nullable Translation translation, Field field) {
        Answer answer = Objects.requireNonNull(page.answers().get(field.id()));
        Map<String, String> translated = translation == null ? Map.of() : translation.answers();
        String text = translated.get(field.id());
        boolean inOriginal = text == null;
        String reason = translated.get(Answer.reasonOf(field.id()));
        return new FieldText(field.id(), field.label(), field.type(),
                inOriginal || translation == null ? page.language() : translation.language(),
                inOriginal ? answer.text() : text,
                inOriginal ? Items.read(field, answer.items(), wanted.code()) : List.of(),
                Items.areCoded(field) ? wanted : page.language(), answer.period(),
                answer.status(), reason == null ? answer.reason() : reason, reason == null ? page.language() : wanted);
    }
}
