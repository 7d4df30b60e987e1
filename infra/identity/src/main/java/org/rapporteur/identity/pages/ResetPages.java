package org.rapporteur.identity.pages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.accounts.PasswordReset;
import org.rapporteur.identity.people.DemoPeople;
import org.rapporteur.identity.users.IdentityUser;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where people who forgot their password ask for a link, and where the link leads. */
@Controller
class ResetPages {
    private final PasswordReset reset;
    private final DemoPeople demo;

    ResetPages(PasswordReset reset, DemoPeople demo) {
        this.reset = reset;
        this.demo = demo;
    }

    @GetMapping("/forgotten")
    String forgotten(Model model, @RequestParam(name = "sent", required = false) @Nullable String sent) {
        model.addAttribute("offered", reset.isOffered());
        model.addAttribute("sent", sent != null && reset.isOffered());
        model.addAttribute("demo", demo.isDemo());
        return "forgotten";
    }

    /** The answer is the same whether or not somebody is known by this name. */
    @PostMapping("/forgotten")
    RedirectView ask(@RequestParam(defaultValue = "") String username) {
        reset.ask(username);
        return new RedirectView("/forgotten?sent", true);
    }

    @GetMapping("/reset")
    ModelAndView form(@RequestParam(defaultValue = "") String token) {
        return reset.user(token).map(user -> page(user, token, List.of(), HttpStatus.OK)).orElseGet(ResetPages::spent);
    }

    @PostMapping("/reset")
    ModelAndView reset(@RequestParam(defaultValue = "") String token, @ModelAttribute AccountForm form) {
        Optional<IdentityUser> user = reset.user(token);
        List<Problem> problems = user.map(form::ofPassword).orElse(List.of());
        if (user.isPresent() && !problems.isEmpty()) {
            return page(user.get(), token, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return user.isPresent() && reset.reset(token, AccountForm.typed(form.replacement()))
                ? new ModelAndView(new RedirectView("/login?reset", true))
                : spent();
    }

    private static ModelAndView page(IdentityUser user, String token, List<Problem> problems, HttpStatus status) {
        return new ModelAndView("reset", status).addObject("user", user).addObject("token", token)
                .addObject("problems", problems);
    }

    private static ModelAndView spent() {
        return new ModelAndView("link-spent", HttpStatus.GONE).addObject("about", "reset");
    }
}
