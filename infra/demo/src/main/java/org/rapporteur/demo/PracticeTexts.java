package org.rapporteur.demo;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rapporteur.demo.Practice.Contact;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.Period;
import org.rapporteur.shared.practices.PracticeContent;

/** Fills the questionnaire: French is the original, English the translation; every gap says why it is one. */
final class PracticeTexts {

    private static final List<String> TEXTS = List.of("context", "implementation", "impact", "conditions",
            "instruments", "example");
    private static final String PARTNERS = "partners";
    private static final String CONTACT = "contact";
    private static final String DURATION = "duration";
    private static final String PERIOD = "period";
    private static final Set<String> PERSONAL = Set.of("contactName", "contactEmail", "contactTelephone");

    private final Map<String, Bilingual> reasons;
    private final Bilingual note;

    PracticeTexts(Map<String, Bilingual> reasons, Bilingual note) {
        this.reasons = reasons;
        this.note = note;
    }

    PracticeContent original(Practice practice) {
        Bilingual other = practice.priorityDomains().other();
        return new PracticeContent(Language.FR, practice.title().fr(), practice.priorityDomains().domains(),
                other == null ? null : other.fr(), answers(practice));
    }

    /** The practice as it was before the field was answered. */
    PracticeContent without(Practice practice, String field) {
        PracticeContent whole = original(practice);
        Map<String, Answer> answers = new TreeMap<>(whole.answers());
        answers.put(field, missing(usual(field)));
        return whole.withAnswers(answers);
    }

    Map<String, String> english(Practice practice) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("purpose", practice.purpose().en());
        texts.put("description", practice.description().en());
        texts.put("remarks", remarks(practice, Language.EN));
        practice.answer("targetGroups", Language.EN).ifPresent(groups -> texts.put("targetGroups", groups));
        TEXTS.forEach(field -> practice.answer(field, Language.EN).ifPresent(text -> texts.put(field, text)));
        answers(practice).forEach((field, answer) -> {
            if (answer.reason() != null && !PERSONAL.contains(field)) {
                texts.put(Answer.reasonOf(field), why(practice, field).en());
            }
        });
        return texts;
    }

    /** Why the practice does not answer the field. */
    private Bilingual why(Practice practice, String field) {
        Bilingual own = field.equals(PARTNERS) ? practice.partnersReason() : practice.reason(field);
        return own == null ? usual(kind(field)) : own;
    }

    private static String kind(String field) {
        if (field.startsWith(CONTACT)) {
            return CONTACT;
        }
        return field.equals(DURATION) ? PERIOD : field;
    }

    private Bilingual usual(String field) {
        Bilingual known = reasons.get(field);
        return known == null ? Objects.requireNonNull(reasons.get("other")) : known;
    }

    private Map<String, Answer> answers(Practice practice) {
        Map<String, Answer> answers = new TreeMap<>();
        answers.put("purpose", Answer.text(practice.purpose().fr()));
        answers.put("description", Answer.text(practice.description().fr()));
        answers.put("remarks", Answer.text(remarks(practice, Language.FR)));
        answers.put("targetGroups", targetGroups(practice));
        answers.put("partners", partners(practice));
        answers.put(DURATION, duration(practice.period()));
        TEXTS.forEach(field -> answers.put(field, text(practice, field)));
        answers.putAll(contact(practice));
        return answers;
    }

    private String remarks(Practice practice, Language language) {
        Bilingual source = practice.sourceNote();
        return Stream.of(practice.answer("remarks", language).orElse(null), note.in(language),
                source == null ? null : source.in(language)).filter(Objects::nonNull).collect(joining("\n\n"));
    }

    private Answer text(Practice practice, String field) {
        return practice.answer(field, Language.FR).map(Answer::text)
                .orElseGet(() -> missing(why(practice, field)));
    }

    private Answer targetGroups(Practice practice) {
        return practice.answer("targetGroups", Language.FR).map(groups -> Answer.items(List.of(groups)))
                .orElseGet(() -> missing(why(practice, "targetGroups")));
    }

    private Answer partners(Practice practice) {
        return practice.partners() == null
                ? missing(why(practice, PARTNERS))
                : Answer.items(practice.partners());
    }

    private Answer duration(Practice.@Nullable Period period) {
        if (period == null) {
            return missing(usual(PERIOD));
        }
        String note = period.text() == null ? null : period.text().fr();
        return Answer.period(new Period(period.from(), period.to(), period.openEnded(), note));
    }

    private Map<String, Answer> contact(Practice practice) {
        Contact contact = practice.contact() == null ? Contact.NONE : practice.contact();
        String page = contact.webPage() == null ? practice.webPage() : contact.webPage();
        return Map.of("contactName", contact(contact.name()), "contactOrganisation", contact(contact.organisation()),
                "contactEmail", contact(contact.email()), "contactTelephone", contact(contact.telephone()),
                "contactWebPage", contact(page));
    }

    private Answer contact(@Nullable String text) {
        return text == null ? missing(usual(CONTACT)) : Answer.text(text);
    }

    private static Answer missing(Bilingual reason) {
        return Answer.missing(Answer.Status.NOT_PROVIDED, reason.fr());
    }
}
