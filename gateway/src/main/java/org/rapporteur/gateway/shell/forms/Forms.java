package org.rapporteur.gateway.shell.forms;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.page.FormState;
import org.springframework.stereotype.Component;

/**
 * Tells the forms of one page apart, for the templates: what was sent comes back to the form that sent it, and every
 * form carries a key by which a second sending does nothing.
 */
@Component
public class Forms {
    /** The hidden control that says which form of the page was sent: the command, and what it is about. */
    public static final String NAME = "_form";
    /** The hidden control that carries the idempotency key. */
    public static final String KEY = "_key";

    /** The state of the page if this form was sent, else a fresh one. */
    public FormState of(@Nullable FormState state, String name) {
        return state != null && name.equals(state.sent().getFirst(NAME)) ? state : FormState.EMPTY;
    }

    /** A new key, or that of a sending whose outcome nobody knows. */
    public String key(FormState state) {
        String sent = state.sent().getFirst(KEY);
        return sent == null ? UUID.randomUUID().toString() : sent;
    }
}
