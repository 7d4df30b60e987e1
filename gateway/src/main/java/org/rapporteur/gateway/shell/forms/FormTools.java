package org.rapporteur.gateway.shell.forms;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every template may ask: as model attributes, because parameters of fragments may not call beans. */
@ControllerAdvice(annotations = Controller.class)
class FormTools {
    private final Forms forms;
    private final Choices choices;
    private final Statuses statuses;
    private final Roles roles;

    FormTools(Forms forms, Choices choices, Statuses statuses, Roles roles) {
        this.forms = forms;
        this.choices = choices;
        this.statuses = statuses;
        this.roles = roles;
    }

    @ModelAttribute("forms")
    Forms forms() {
        return forms;
    }

    @ModelAttribute("pick")
    Choices choices() {
        return choices;
    }

    @ModelAttribute("statuses")
    Statuses statuses() {
        return statuses;
    }

    @ModelAttribute("seats")
    Roles roles() {
        return roles;
    }
}
