package org.rapporteur.identity.pages;

import org.rapporteur.identity.letters.KeptLetters;
import org.rapporteur.identity.letters.Letters;
import org.rapporteur.identity.people.DemoPeople;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The letters of a demo, whose people are made up and get none: nowhere else may anybody read another one's. */
@Controller
class LettersPage {
    private static final int SHOWN = 20;

    private final DemoPeople demo;
    private final Letters letters;

    LettersPage(DemoPeople demo, Letters letters) {
        this.demo = demo;
        this.letters = letters;
    }

    @GetMapping("/letters")
    String letters(Model model) {
        if (!demo.isDemo() || !(letters instanceof KeptLetters kept)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("letters", kept.latest(SHOWN));
        return "letters";
    }
}
