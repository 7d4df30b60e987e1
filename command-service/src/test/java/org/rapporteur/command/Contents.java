package org.rapporteur.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.Period;
import org.rapporteur.shared.practices.PracticeContent;

/** What Luxembourg tells about a practice: whole, and variations of it. */
public final class Contents {
    private Contents() {
    }

    public static PracticeContent of(String name) {
        Map<String, Answer> answers = new TreeMap<>();
        List.of("context", "purpose", "description", "implementation", "impact", "conditions", "instruments",
                "example", "contactName", "contactOrganisation")
                .forEach(field -> answers.put(field, Answer.text("About " + field)));
        answers.put("remarks", Answer.missing(Answer.Status.NOT_APPLICABLE, "Nothing to add"));
        answers.put("targetGroups", Answer.items(List.of("Parents", "Employers")));
        answers.put("partners", Answer.missing(Answer.Status.TOO_EARLY, "Being chosen"));
        answers.put("duration", Answer.period(new Period("2016", null, true, null)));
        answers.put("contactEmail", Answer.text("office@example.org"));
        answers.put("contactTelephone", Answer.missing(Answer.Status.NOT_PROVIDED, "By e-mail only"));
        answers.put("contactWebPage", Answer.text("https://example.org/leave"));
        return new PracticeContent(Language.FR, name, List.of("I"), null, answers);
    }

    /** As it stands in the log. */
    public static PracticeContent sealed(String name, PersonId contact) {
        PracticeContent content = of(name);
        Map<String, Answer> answers = new TreeMap<>(content.answers());
        List.of("contactName", "contactEmail").forEach(field -> answers.computeIfPresent(field,
                (id, answer) -> answer.withText(Deciding.SEALER.seal(contact, answer.text()))));
        return content.withAnswers(answers);
    }

    public static PracticeContent with(String field, Answer answer) {
        return changed(answers -> {
            answers.put(field, answer);
            return answers;
        });
    }

    public static PracticeContent without(String field) {
        return changed(answers -> {
            answers.remove(field);
            return answers;
        });
    }

    private static PracticeContent changed(UnaryOperator<Map<String, Answer>> change) {
        PracticeContent content = of("Parental leave");
        return content.withAnswers(change.apply(new TreeMap<>(content.answers())));
    }
}
