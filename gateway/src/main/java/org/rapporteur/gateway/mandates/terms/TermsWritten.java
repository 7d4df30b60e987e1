package org.rapporteur.gateway.mandates.terms;

import java.util.List;
import java.util.Map;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Rows;

/** Terms of reference as somebody wrote them in rows, as the commands want them. A row without words is none. */
public final class TermsWritten {
    private TermsWritten() {
    }

    public static Body in(Body body, Fields fields, Rows rows) {
        return body.with("terms.goals", labelled(fields, rows, "terms.goals"))
                .with("terms.tasks", rows.of(fields, "terms.tasks", at -> task(fields, at)))
                .with("terms.areas", labelled(fields, rows, "terms.areas"))
                .with("terms.perspectives", labelled(fields, rows, "terms.perspectives"))
                .with("terms.reportEveryMonths", fields.number("terms.reportEveryMonths"));
    }

    private static List<Map<String, Object>> labelled(Fields fields, Rows rows, String path) {
        return rows.of(fields, path, at -> words(fields, at, "label"));
    }

    private static Body task(Fields fields, String at) {
        Body task = words(fields, at, "text");
        return task.json().isEmpty() ? task : task.with("continues", fields.text(at + ".continues"));
    }

    /** A code alone says nothing: who empties both texts of a row takes it away. */
    private static Body words(Fields fields, String at, String text) {
        Body row = Body.empty().with(text + ".en", fields.text(at + "." + text + ".en")).with(text + ".fr",
                fields.text(at + "." + text + ".fr"));
        return row.json().isEmpty() ? row : row.with("code", fields.text(at + ".code"));
    }
}
