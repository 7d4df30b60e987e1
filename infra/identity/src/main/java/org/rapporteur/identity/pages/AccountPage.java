package org.rapporteur.identity.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.accounts.OrderedLinks;
import org.rapporteur.identity.accounts.SignOutEverywhere;
import org.rapporteur.identity.users.IdentityUser;
import org.rapporteur.identity.users.IdentityUsers;
import org.rapporteur.identity.users.RegistrationRefused;
import org.rapporteur.identity.users.SignInPaused;
import org.rapporteur.languages.SpokenLanguages;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where people see and change their account, and sign out everywhere. */
@Controller
class AccountPage {
    private static final String PATH = "/account";

    private final IdentityUsers users;
    private final SignOutEverywhere signOut;
    private final OrderedLinks links;
    private final SpokenLanguages languages;

    AccountPage(IdentityUsers users, SignOutEverywhere signOut, OrderedLinks links, SpokenLanguages languages) {
        this.languages = languages;
        this.users = users;
        this.signOut = signOut;
        this.links = links;
    }

    @GetMapping(PATH)
    ModelAndView form(Principal principal, @RequestParam(name = "saved", required = false) @Nullable String saved) {
        return page(AccountForm.of(user(principal)), principal, List.of(), HttpStatus.OK).addObject("saved",
                saved != null);
    }

    /** Another address is another way in: it is changed only by who knows the password. */
    @PostMapping(PATH)
    ModelAndView save(@ModelAttribute AccountForm form, Authentication signedIn) {
        IdentityUser user = user(signedIn);
        List<Problem> problems = form.ofProfile();
        if (problems.isEmpty()) {
            problems = attempt(user, form);
        }
        return problems.isEmpty()
                // why the language: the page that says so speaks the one just chosen, and it is remembered.
                ? new ModelAndView(
                        new RedirectView(PATH + "?saved&" + Languages.PARAMETER + "=" + language(form), true))
                : page(form, signedIn, problems, HttpStatus.UNPROCESSABLE_CONTENT).addObject("saved", false);
    }

    private List<Problem> attempt(IdentityUser user, AccountForm form) {
        try {
            if (!user.email().equals(form.email())) {
                users.authenticate(user.username(), AccountForm.typed(form.current()));
            }
            users.changeProfile(user.subject(), AccountForm.typed(form.name()), AccountForm.typed(form.email()),
                    language(form));
            return List.of();
        } catch (SignInPaused paused) {
            return List.of(new Problem("current", "signIn.paused", paused.minutes()));
        } catch (BadCredentialsException wrong) {
            return List.of(Problem.of("current", "account.CURRENT"));
        } catch (RegistrationRefused taken) {
            return List.of(Problem.of("email", "account.EMAIL_TAKEN"));
        }
    }

    private String language(AccountForm form) {
        return languages.find(form.locale()).orElse(Locale.ENGLISH).getLanguage();
    }

    @GetMapping(PATH + "/sign-out-everywhere")
    String ask() {
        return "sign-out-everywhere";
    }

    @PostMapping(PATH + "/sign-out-everywhere")
    RedirectView signOutEverywhere(Principal principal, HttpServletRequest request) {
        signOut.of(principal.getName());
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return new RedirectView("/signed-out?everywhere", true);
    }

    private ModelAndView page(AccountForm form, Principal principal, List<Problem> problems, HttpStatus status) {
        return new ModelAndView("account", status).addObject("form", form).addObject("problems", problems)
                .addObject("link", links.lastFor(principal.getName()).map(at -> at.atZone(ZoneOffset.UTC))
                        .orElse(null));
    }

    private IdentityUser user(Principal principal) {
        return users.bySubject(principal.getName()).orElseThrow();
    }
}
