package org.rapporteur.gateway.mandates;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every template about mandates may ask, as a model attribute, because parameters of fragments may not call beans. */
@ControllerAdvice(annotations = Controller.class)
class MandateTools {
    private final MandateBadges badges;

    MandateTools(MandateBadges badges) {
        this.badges = badges;
    }

    @ModelAttribute("mandates")
    MandateBadges badges() {
        return badges;
    }
}
