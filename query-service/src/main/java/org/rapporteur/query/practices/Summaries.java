package org.rapporteur.query.practices;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeQuery.PracticeSummary;

/** Tells a practice in a few lines, as lists show it. */
public final class Summaries {
    private static final int LENGTH = 280;
    private static final List<String> TELLING = List.of("purpose", "description");

    private Summaries() {
    }

    public static PracticeSummary of(PracticeDocument practice, CallDocument call, Directory directory) {
        Labels labels = directory.labels(call);
        return new PracticeSummary(practice.practice(), practice.content().name(), practice.content().language(),
                names(practice), directory.delegation(call.organisation(), practice.delegation()),
                directory.delegationOrNull(call.organisation(), practice.answeredBy()),
                labels.domains(practice.classification().domains()),
                practice.classification().categories().stream().map(labels::category).toList(),
                practice.classification().categories().isEmpty(), beginning(practice), beginnings(practice),
                practice.status(),
                practice.milestones().submittedAt(), practice.milestones().publishedAt());
    }

    private static Map<String, String> names(PracticeDocument practice) {
        Map<String, String> names = new TreeMap<>();
        practice.translations().forEach(one -> names.put(one.language().code(), one.name()));
        return names;
    }

    private static @Nullable String beginning(PracticeDocument practice) {
        Map<String, Answer> answers = practice.content().answers();
        return TELLING.stream().map(answers::get).filter(Objects::nonNull).map(Answer::text)
                .filter(Objects::nonNull).findFirst().map(Summaries::shortened).orElse(null);
    }

    private static Map<String, String> beginnings(PracticeDocument practice) {
        Map<String, String> beginnings = new TreeMap<>();
        practice.translations().forEach(one -> TELLING.stream().map(one.answers()::get).filter(Objects::nonNull)
                .findFirst().ifPresent(text -> beginnings.put(one.language().code(), shortened(text))));
        return beginnings;
    }

    static String shortened(String text) {
        String line = PlainText.of(text).strip().replaceAll("\\s+", " ");
        if (line.length() <= LENGTH) {
            return line;
        }
        int space = line.lastIndexOf(' ', LENGTH);
        return line.substring(0, space > 0 ? space : LENGTH) + "…";
    }
}
