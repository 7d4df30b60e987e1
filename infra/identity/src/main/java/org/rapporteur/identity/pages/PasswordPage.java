package org.rapporteur.identity.pages;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.users.IdentityUser;
import org.rapporteur.identity.users.IdentityUsers;
import org.rapporteur.identity.users.PasswordRule;
import org.rapporteur.identity.users.SignInPaused;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.servlet.ModelAndView;

/** Where people change their password. */
@Controller
class PasswordPage {
    private static final String PATH = "/account/password";

    private final IdentityUsers users;
    private final PasswordChange change;

    PasswordPage(IdentityUsers users, PasswordChange change) {
        this.users = users;
        this.change = change;
    }

    @GetMapping(PATH)
    String form(Model model, Principal principal,
            @RequestParam(name = "changed", required = false) @Nullable String changed) {
        model.addAttribute("user", user(principal));
        model.addAttribute("changed", changed != null);
        model.addAttribute("problems", List.of());
        return "password";
    }

    @PostMapping(PATH)
    ModelAndView change(@ModelAttribute PasswordForm form, Authentication signedIn, HttpSession session) {
        var user = user(signedIn);
        var problems = problems(user, form);
        if (problems.isEmpty()) {
            problems = attempt(user, form, session.getId());
        }
        return problems.isEmpty() ? new ModelAndView(new RedirectView(PATH + "?changed", true)) : again(user, problems);
    }

    private static List<Problem> problems(IdentityUser user, PasswordForm form) {
        var problems = new ArrayList<Problem>();
        PasswordRule.brokenBy(user, form.replacement())
                .forEach(rule -> problems.add(Problem.password("replacement", rule.name())));
        if (form.replacement().equals(form.current())) {
            problems.add(Problem.password("replacement", "UNCHANGED"));
        }
        if (!form.replacement().equals(form.repeated())) {
            problems.add(Problem.password("repeated", "NOT_REPEATED"));
        }
        return problems;
    }

    private List<Problem> attempt(IdentityUser user, PasswordForm form, String session) {
        try {
            change.change(user, form.current(), form.replacement(), session);
            return List.of();
        } catch (SignInPaused paused) {
            return List.of(new Problem("current", "signIn.paused", paused.minutes()));
        } catch (BadCredentialsException wrong) {
            return List.of(Problem.password("current", "WRONG"));
        }
    }

    private static ModelAndView again(IdentityUser user, List<Problem> problems) {
        var page = new ModelAndView("password", HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("user", user).addObject("problems", problems).addObject("changed", false);
    }

    private IdentityUser user(Principal principal) {
        return users.bySubject(principal.getName()).orElseThrow();
    }
}
