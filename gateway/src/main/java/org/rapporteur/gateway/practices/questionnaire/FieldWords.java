package org.rapporteur.gateway.practices.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.rapporteur.gateway.shell.forms.Choices;
import org.rapporteur.gateway.shell.page.Choice;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.springframework.stereotype.Component;

/** What the fields of a questionnaire are called, for the templates. */
@Component
public class FieldWords {
    private final Choices choices;

    FieldWords(Choices choices) {
        this.choices = choices;
    }

    /** The label of a field; of one that the questionnaire does not have, its id. */
    public String label(VersionRef questionnaire, String field, String language) {
        return Asked.questionnaire(questionnaire).field(field).map(one -> one.label().in(Language.of(language)))
                .orElse(field);
    }

    public List<Choice> choices(VersionRef questionnaire, Locale locale) {
        return choices.fields(Asked.questionnaire(questionnaire), locale);
    }

    public List<String> codes(Collection<Labelled> labelled) {
        return labelled.stream().map(Labelled::code).toList();
    }
}
