package org.rapporteur.gateway.practices.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.Problem.FieldProblem;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;

/** What was entered in a form of the editor; everything that is wrong with it is said at once, at its control. */
final class Entered {
    private static final Bilingual NOTHING = new Bilingual("-", "-");

    private final Fields fields;
    private final MessageSource words;
    private final Locale locale;
    private final List<FieldProblem> problems = new ArrayList<>();

    Entered(Fields fields, MessageSource words, @Nullable Locale locale) {
        this.fields = fields;
        this.words = words;
        this.locale = locale == null ? Locale.ENGLISH : locale;
    }

    Fields fields() {
        return fields;
    }

    String text(String name) {
        String text = fields.text(name);
        return text == null ? wrong(name, "required", "") : text;
    }

    String matching(String name, Pattern shape, String problem) {
        String text = text(name);
        return text.isEmpty() || shape.matcher(text).matches() ? text : wrong(name, problem, text);
    }

    Bilingual bilingual(String name) {
        String en = text(name + ".en");
        String fr = text(name + ".fr");
        return en.isEmpty() || fr.isEmpty() ? NOTHING : new Bilingual(en, fr);
    }

    /** A whole number between the bounds; what is missing is the fallback. */
    int number(String name, int least, int most, int fallback) {
        String text = fields.text(name);
        if (text == null) {
            return fallback;
        }
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            wrong(name, "number", text, least, most);
        }
        return number;
    }

    String wrong(String name, String problem, String text, Object... arguments) {
        problems.add(new FieldProblem(name, problem,
                Objects.requireNonNull(words.getMessage("entered." + problem, arguments, locale))));
        return text;
    }

    void orThrow() {
        if (!problems.isEmpty()) {
            throw new ServiceProblem(HttpStatus.BAD_REQUEST,
                    new Problem("/problems/invalid", "", HttpStatus.BAD_REQUEST.value(), "", null, problems));
        }
    }
}
