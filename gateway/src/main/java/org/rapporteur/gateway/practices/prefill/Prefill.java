package org.rapporteur.gateway.practices.prefill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.DraftQuery.DraftContent;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Choices;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;
import org.rapporteur.shared.workinggroups.DelegationCode;

/**
 * What an earlier practice gives to a new answer: fields of the same id and of a kind that fits.
 *
 * @param notCopied the questions of the earlier practice whose answers found no place
 */
record Prefill(DraftContent content, List<Field> notCopied) {
    private static final Set<FieldType> PROSE = Set.of(FieldType.LINE, FieldType.TEXT, FieldType.RICH_TEXT);
    private static final Set<FieldType> ENTRIES = Set.of(FieldType.LIST, FieldType.LINKS);

    static Prefill of(PracticePage practice, Questionnaire earlier, CallPage call, Questionnaire later) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<Field> notCopied = new ArrayList<>();
        earlier.fields().filter(field -> practice.answers().containsKey(field.id())).forEach(field -> {
            Answer answer = Objects.requireNonNull(practice.answers().get(field.id()));
            Optional<Answer> copied = later.field(field.id()).filter(to -> isAtHand(practice, to, call))
                    .flatMap(to -> copied(answer, field, to));
            copied.ifPresent(one -> answers.put(field.id(), one));
            if (copied.isEmpty() || !copied.get().equals(answer)) {
                notCopied.add(field);
            }
        });
        Set<String> known = call.domains().stream().map(Labelled::code).collect(Collectors.toSet());
        List<String> domains = practice.domains().stream().map(Labelled::code).filter(known::contains).toList();
        DelegationCode answeredBy = practice.answeredBy() == null ? null : practice.answeredBy().code();
        return new Prefill(new DraftContent(language(practice, call), practice.name(), domains, practice.otherDomain(),
                answers, answeredBy), notCopied);
    }

    /** Files are kept for a delegation in one group: in another one they would have to be brought again. */
    private static boolean isAtHand(PracticePage practice, Field to, CallPage call) {
        return to.type() != FieldType.FILES || practice.call().group().equals(call.call().group());
    }

    /** That of the practice where the call takes it; else the writer translates what was copied. */
    private static Language language(PracticePage practice, CallPage call) {
        return call.languages().contains(practice.language()) ? practice.language() : call.languages().getFirst();
    }

    private static Optional<Answer> copied(Answer answer, Field from, Field to) {
        boolean secret = from.personal() && !to.personal();
        if (secret || !fits(from.type(), to.type()) || length(answer) > to.maxLength()) {
            return Optional.empty();
        }
        return answer.status() == Answer.Status.PROVIDED && to.type() == FieldType.CHOICE
                ? chosen(answer, to)
                : Optional.of(answer).filter(one -> isWhole(one, to));
    }

    private static boolean isWhole(Answer answer, Field to) {
        boolean missing = answer.status() != Answer.Status.PROVIDED;
        return missing
                ? !to.required()
                : answer.text() != null || !answer.items().isEmpty()
                        || answer.period() != null;
    }

    /** Only what is still offered. */
    private static Optional<Answer> chosen(Answer answer, Field to) {
        Choices choices = to.choices();
        List<String> offered = choices == null
                ? List.of()
                : choices.options().stream().map(Labelled::code).toList();
        List<String> items = answer.items().stream().filter(offered::contains).toList();
        String words = choices != null && choices.other() ? answer.text() : null;
        return items.isEmpty() && words == null
                ? Optional.empty()
                : Optional.of(new Answer(answer.status(), words, items, null, null));
    }

    private static boolean fits(FieldType from, FieldType to) {
        return from == to || (PROSE.contains(from) && PROSE.contains(to))
                || (ENTRIES.contains(from) && to == FieldType.LIST);
    }

    private static int length(Answer answer) {
        int text = answer.text() == null ? 0 : answer.text().length();
        return text + answer.items().stream().mapToInt(String::length).sum();
    }
}
