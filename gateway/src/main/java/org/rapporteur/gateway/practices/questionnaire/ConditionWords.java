package org.rapporteur.gateway.practices.questionnaire;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.vocabulary.Questionnaire.Choices;
import org.rapporteur.shared.vocabulary.Questionnaire.Condition;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** When a question is asked, in words: who has no script sees every question, and reads which ones to pass over. */
@ControllerAdvice
public class ConditionWords {
    private final MessageSource words;

    ConditionWords(MessageSource words) {
        this.words = words;
    }

    @ModelAttribute("conditions")
    ConditionWords forTemplates() {
        return this;
    }

    /** The sentence of a question that depends on another; the domains are those that are offered. */
    public String say(Question question, Collection<Labelled> domains, Locale locale) {
        Field other = Objects.requireNonNull(question.dependsOn());
        Condition condition = Objects.requireNonNull(question.field().condition());
        Stream<String> answers = condition.answers().stream()
                .map(code -> word("questionnaire.depends.answer", locale, label(other, domains, code, locale)));
        Stream<String> statuses = condition.statuses().stream().map(status -> word("when.status." + status, locale));
        return word("questionnaire.depends", locale, in(locale, other.label()), Stream.concat(answers, statuses)
                .collect(Collectors.joining(" " + word("questionnaire.depends.or", locale) + " ")));
    }

    private static String label(Field other, Collection<Labelled> domains, String code, Locale locale) {
        Choices choices = other.choices();
        Collection<Labelled> offered = choices == null ? domains : choices.options();
        return offered.stream().filter(one -> one.code().equals(code)).findFirst()
                .map(one -> in(locale, one.label())).orElse(code);
    }

    private static String in(Locale locale, Bilingual text) {
        return text.in(locale);
    }

    private String word(String key, Locale locale, Object... arguments) {
        return Objects.requireNonNull(words.getMessage(key, arguments, locale));
    }
}
