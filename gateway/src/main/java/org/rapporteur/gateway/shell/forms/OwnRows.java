package org.rapporteur.gateway.shell.forms;

import java.util.stream.IntStream;
import org.rapporteur.gateway.shell.page.FormState;

/**
 * The rows of a form that are each about one thing: when the form comes back, a thing has the row that was sent for it,
 * though there may be other things by then; what nobody sent a row for gets a new one.
 */
public final class OwnRows {
    private final FormState form;
    private final String path;
    private final int sent;
    private int more;

    /** @param path of the rows, such as {@code carried} */
    public OwnRows(FormState form, String path) {
        this.form = form;
        this.path = path;
        this.sent = Rows.count(form.sent().keySet(), path);
    }

    /** The row of what has this id in the hidden control of this name. */
    public String of(String control, Object id) {
        return IntStream.range(0, sent).mapToObj(row -> Rows.at(path, row))
                .filter(row -> id.toString().equals(form.sent().getFirst(row + "." + control))).findFirst()
                .orElseGet(() -> Rows.at(path, sent + more++));
    }
}
