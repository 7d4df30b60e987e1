package org.rapporteur.query.practices.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.query.practices.practice.Classification;
import org.rapporteur.query.practices.practice.Marks;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticeDocument.Milestones;
import org.rapporteur.query.practices.practice.PracticeDocument.Translation;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Story;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeQuery.Excerpt;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Versions;

/** Published practices of little more than a name and a purpose. */
final class Texts {
    private Texts() {
    }

    record Of(PracticeDocument practice) {
        String text() {
            return String.valueOf(practice.content().answers().get("purpose").text());
        }
    }

    static final Questionnaire FORM = Versions.questionnaire(Story.QUESTIONNAIRE).orElseThrow();

    static PracticeDocument practice(String name, Language language, String purpose) {
        return document(name, language, purpose, List.of());
    }

    static PracticeDocument translated(String name, Language language, String purpose, String otherName,
            String otherPurpose) {
        return document(name, language, purpose, List.of(new Translation(language.other(), otherName,
                Map.of("purpose", otherPurpose), 1, Instant.EPOCH)));
    }

    static PracticeDocument answered(String name, Language language, Map<String, Answer> answers) {
        return document(name, language, answers, List.of());
    }

    private static PracticeDocument document(String name, Language language, String purpose,
            List<Translation> translations) {
        return document(name, language, Map.of("purpose", Answer.text(purpose)), translations);
    }

    private static PracticeDocument document(String name, Language language, Map<String, Answer> answers,
            List<Translation> translations) {
        PracticeContent content = new PracticeContent(language, name, List.of("I"), null, answers);
        return new PracticeDocument(new PracticeId(Cast.uuid(name)), Story.CALL, Story.PLATFORM, Story.code("LU"), null,
                Cast.MIRELA.id(), PracticeStatus.PUBLISHED, 1, content, List.of(), translations,
                new Classification(List.of("I"), false, false, null, List.of(), null, Marks.NONE), List.of(),
                PracticeDocument.Remarks.NONE, new Milestones(Cast.MATHIS.id(), Instant.EPOCH, null, null, null, null),
                List.of());
    }

    static String name(String id, List<PracticeDocument> of) {
        return of.stream().filter(one -> one.practice().value().equals(id)).findFirst().orElseThrow().content().name();
    }

    /** The excerpts of one language, what was found in brackets. */
    static List<String> marked(Found found, PracticeDocument practice, Language language) {
        return found.excerpts(practice, FORM).stream().filter(one -> one.language() == language).map(Texts::marked)
                .toList();
    }

    private static String marked(Excerpt excerpt) {
        return excerpt.field() + ": " + excerpt.parts().stream()
                .map(part -> part.found() ? "[" + part.text() + "]" : part.text()).collect(Collectors.joining());
    }
}
