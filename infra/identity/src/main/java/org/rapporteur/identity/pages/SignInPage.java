package org.rapporteur.identity.pages;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.people.DemoPeople;
import org.rapporteur.identity.people.DemoPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** Where people say who they are, and where they see that they have left. */
@Controller
class SignInPage {
    private final DemoPeople demo;

    SignInPage(DemoPeople demo) {
        this.demo = demo;
    }

    /** Somebody of the demo as the page shows them. */
    record PersonShown(String username, String password, String name, String line) {
        static PersonShown of(DemoPerson person, Locale locale) {
            return new PersonShown(person.username(), person.password(), person.name(),
                    person.line(locale.getLanguage()));
        }
    }

    @GetMapping("/login")
    String signIn(Model model, Locale locale, @RequestParam(name = "problem", required = false) @Nullable String asked,
            @RequestParam(name = "expired", required = false) @Nullable String expired,
            @RequestParam(name = "reset", required = false) @Nullable String reset,
            @SessionAttribute(name = "org.rapporteur.identity.pages.SignInProblem", required = false) @Nullable SignInProblem problem) {
        model.addAttribute("problem", asked == null ? null : problem);
        model.addAttribute("expired", expired != null);
        model.addAttribute("reset", reset != null);
        model.addAttribute("people", people(locale));
        return "sign-in";
    }

    @GetMapping({"/", "/signed-out"})
    String signedOut(Model model,
            @RequestParam(name = "everywhere", required = false) @Nullable String everywhere) {
        model.addAttribute("everywhere", everywhere != null);
        return "signed-out";
    }

    /** Asked to sign out by a link that does not prove who sent it, a person confirms it. */
    @GetMapping("/sign-out")
    String signOut() {
        return "sign-out";
    }

    private List<PersonShown> people(Locale locale) {
        return demo.people().stream().map(person -> PersonShown.of(person, locale)).toList();
    }
}
