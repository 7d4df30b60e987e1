package org.rapporteur.command.practices.providetranslation;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeCommand.ProvideTranslation;
import org.rapporteur.shared.practices.PracticeEvent.TranslationProvided;

class ProvideTranslationTest {
    private static final Map<String, String> TEXTS = Map.of("purpose", "Time for children", "targetGroups", "Parents");

    private final Deciding slice = Deciding.by(new ProvideTranslationHandler()).given(Story.practice());

    private static ProvideTranslation translate(Language language, int revision, Map<String, String> texts) {
        return new ProvideTranslation(Story.PRACTICE, language, revision, "Parental leave", texts);
    }

    private static TranslationProvided translated() {
        return new TranslationProvided(Story.PRACTICE, Language.EN, 1, "Parental leave", TEXTS);
    }

    @Test
    void the_delegation_translates() {
        slice.when(Cast.MATHIS, translate(Language.EN, 1, TEXTS)).as("MEMBER", Story.LU).tells(translated());
    }

    @Test
    void the_secretariat_translates_even_what_is_published() {
        slice.given(Story.published()).when(Cast.MIRELA, translate(Language.EN, 1, TEXTS)).as("SECRETARIAT", null)
                .tells(translated());
    }

    @Test
    void a_rapporteur_translates() {
        slice.when(Cast.ANAHIT, translate(Language.EN, 1, TEXTS)).as("RAPPORTEUR", Story.AM).tells(translated());
    }

    @Test
    void another_delegation_does_not_translate() {
        slice.when(Cast.KARIM, translate(Language.EN, 1, TEXTS))
                .refused(SeatRule.RAPPORTEUR_OR_SECRETARIAT_OR_OWN_DELEGATION, Story.LU);
    }

    @Test
    void the_original_is_not_translated_into_its_own_language() {
        slice.when(Cast.MATHIS, translate(Language.FR, 1, TEXTS)).invalid("language invalid.original-language");
    }

    @Test
    void a_translation_is_of_the_text_as_it_stands() {
        slice.when(Cast.MATHIS, translate(Language.EN, 2, TEXTS)).refused(PracticeRule.CURRENT_REVISION, 2, 1);
    }

    @Test
    void neither_unknown_nor_personal_answers_are_translated() {
        slice.when(Cast.MATHIS, translate(Language.EN, 1, Map.of("colour", "Blue", "contactName", "Somebody")))
                .invalid("answers.colour invalid.unknown-field", "answers.contactName invalid.unknown-field");
    }

    @Test
    void why_there_is_no_answer_is_translated_too() {
        slice.when(Cast.MATHIS, translate(Language.EN, 1, Map.of("remarks.reason", "Nothing to add")))
                .tells(new TranslationProvided(Story.PRACTICE, Language.EN, 1, "Parental leave",
                        Map.of("remarks.reason", "Nothing to add")));
    }

    @Test
    void no_reason_is_translated_where_there_is_an_answer_nor_one_of_a_personal_field_nor_a_longer_one() {
        slice.when(Cast.MATHIS, translate(Language.EN, 1, Map.of("purpose.reason", "None", "contactTelephone.reason",
                "By e-mail only", "remarks.reason", "x".repeat(2_001))))
                .invalid("answers.contactTelephone.reason invalid.unknown-field",
                        "answers.purpose.reason invalid.unknown-field", "answers.remarks.reason invalid.too-long");
    }

    @Test
    void what_was_withdrawn_is_not_translated() {
        slice.given(Story.practice(), Story.withdrawn()).when(Cast.MATHIS, translate(Language.EN, 1, TEXTS))
                .refused(PracticeRule.STILL_IN_PLAY);
    }
}
