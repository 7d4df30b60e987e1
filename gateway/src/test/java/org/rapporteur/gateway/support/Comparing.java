package org.rapporteur.gateway.support;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.Period;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeQuery.CallRef;
import org.rapporteur.shared.practices.PracticeQuery.Comparison;
import org.rapporteur.shared.practices.PracticeQuery.FieldComparison;
import org.rapporteur.shared.practices.PracticeQuery.Kept;
import org.rapporteur.shared.practices.PracticeQuery.Piece;
import org.rapporteur.shared.practices.PracticeQuery.Revision;
import org.rapporteur.shared.practices.PracticeQuery.StatusStep;
import org.rapporteur.shared.practices.PracticeQuery.TranslationComparison;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;

/** What the query service says of three texts of one practice. */
public final class Comparing {
    private Comparing() {
    }

    /** The first with the third: everything that can change has changed. */
    public static Comparison comparison() {
        return of(1, 3);
    }

    /** A practice that was never revised. */
    public static Comparison onlyOne() {
        Comparison whole = of(1, 1);
        return new Comparison(1, whole.practice(), whole.name(), whole.call(), whole.respondent(),
                whole.questionnaire(), whole.vocabulary(), whole.revisions().subList(0, 1), revision(1), revision(1),
                Language.FR, Language.FR, whole.fields(), List.of(), List.of());
    }

    private static Comparison of(int from, int to) {
        return new Comparison(1, new PracticeId(Story.PRACTICE),
                "Revenu minimum garanti", new CallRef(new CallId(Story.CALL), Story.TITLE, new GroupId(Story.GROUP),
                        Story.PLATFORM, new Bilingual("Council", "Conseil")),
                Story.LUXEMBOURG, Story.QUESTIONNAIRE, Story.VOCABULARY,
                Stream.of(1, 2, 3).map(Comparing::revision).toList(), revision(from), revision(to), Language.FR,
                Language.FR, fields(), steps(), List.of(new TranslationComparison(Language.EN, null, false, 2, true)));
    }

    private static Revision revision(int number) {
        return new Revision(number, Story.MAY, Story.person(Story.MATHIS, "Mathis Kerschenweiler"),
                number == 1 ? null : "Figures of 2016 added");
    }

    private static List<FieldComparison> fields() {
        return List.of(
                new FieldComparison("name", true, Answer.text("Revenu minimum"), Answer.text("Revenu minimum garanti"),
                        List.of(new Piece("Revenu minimum", Kept.BOTH), new Piece(" garanti", Kept.INSERTED))),
                same("language", Answer.text("fr")),
                new FieldComparison("domains", true, Answer.items(List.of("I")), Answer.items(List.of("I", "III")),
                        List.of(new Piece("I", Kept.BOTH), new Piece("III", Kept.INSERTED))),
                new FieldComparison("context", true, Answer.text("Une loi."), Answer.text("Deux lois."),
                        List.of(new Piece("Une loi", Kept.DELETED), new Piece("Deux lois", Kept.INSERTED),
                                new Piece(".", Kept.BOTH))),
                same("purpose", Answer.text("Rompre l’isolement.")),
                same("partners", Answer.items(List.of("Communes"))),
                new FieldComparison("duration", true, Answer.period(new Period("2014", null, true, null)),
                        Answer.period(new Period("2014", "2016", false, null)), List.of()),
                new FieldComparison("impact", true, Answer.missing(Answer.Status.TOO_EARLY, "Cela commence."),
                        Answer.text("Dix mille ménages."), List.of()),
                new FieldComparison("otherDomain", true, null, Answer.text("Logement"), List.of()));
    }

    private static FieldComparison same(String field, Answer answer) {
        return new FieldComparison(field, false, answer, answer, List.of());
    }

    private static List<StatusStep> steps() {
        return List.of(new StatusStep(Story.MAY, "practices.PracticeAccepted",
                Story.person(Story.ANAHIT, "Anahit Velmorian"), "RAPPORTEUR", new DelegationCode("AM"),
                "It is convincing.", PracticeStatus.REVISED, PracticeStatus.ACCEPTED));
    }
}
