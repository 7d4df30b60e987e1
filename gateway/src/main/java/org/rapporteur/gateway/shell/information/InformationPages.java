package org.rapporteur.gateway.shell.information;

import java.util.Locale;
import org.rapporteur.gateway.shell.security.PublicPage;
import org.rapporteur.shared.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a public body tells about itself: the platform, accessibility, privacy, the field's words, its interface. */
@Controller
@PublicPage
class InformationPages {
    private final Glossary glossary;

    InformationPages(Glossary glossary) {
        this.glossary = glossary;
    }

    @GetMapping("/about")
    String about() {
        return "gateway/information/about";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "gateway/information/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "gateway/information/privacy";
    }

    @GetMapping("/developers")
    String developers() {
        return "gateway/information/developers";
    }

    /** Browsers ask for it on pages that are not ours, such as an answer in JSON. */
    @GetMapping("/favicon.ico")
    String favicon() {
        return "redirect:/favicon.svg";
    }

    @GetMapping("/glossary")
    String glossary(Locale locale, Model model) {
        Locale told = glossary.told(locale);
        model.addAttribute("letters", glossary.byLetter(told));
        model.addAttribute("told", told.equals(locale) ? null : told);
        model.addAttribute("other", Language.forReader(told).other().code());
        return "gateway/information/glossary";
    }
}
