package org.rapporteur.identity.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.identity.IdentityProperties;
import org.rapporteur.identity.accounts.Registrations;
import org.rapporteur.identity.accounts.Ticket;
import org.rapporteur.identity.users.IdentityUser;
import org.rapporteur.identity.users.NewUser;
import org.rapporteur.identity.users.RegistrationRefused;
import org.rapporteur.languages.SpokenLanguages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where somebody whom the platform invited makes an account, and goes on to accept. */
@Controller
class RegisterPage {
    private static final String PATH = "/register";

    private final Registrations registrations;
    private final SignInAtOnce signIn;
    private final IdentityProperties properties;
    private final SpokenLanguages languages;

    RegisterPage(Registrations registrations, SignInAtOnce signIn, IdentityProperties properties,
            SpokenLanguages languages) {
        this.languages = languages;
        this.registrations = registrations;
        this.signIn = signIn;
        this.properties = properties;
    }

    @GetMapping(PATH)
    ModelAndView form(@RequestParam(defaultValue = "") String ticket, Locale language) {
        return registrations.ticket(ticket).isPresent()
                ? page(ticket, AccountForm.empty(language.getLanguage()), List.of(), HttpStatus.OK)
                : spent();
    }

    @PostMapping(PATH)
    ModelAndView register(@RequestParam(defaultValue = "") String ticket, @ModelAttribute AccountForm form,
            HttpServletRequest request, HttpServletResponse response) {
        Optional<Ticket> good = registrations.ticket(ticket);
        List<Problem> problems = form.ofNewAccount();
        if (good.isEmpty() || !problems.isEmpty()) {
            return good.isEmpty() ? spent() : page(ticket, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return registrations.register(good.get(), account(form))
                    .map(user -> goOn(user, good.get(), request, response)).orElseGet(RegisterPage::spent);
        } catch (RegistrationRefused taken) {
            return page(ticket, form, List.of(Problem.of("username", "account.TAKEN")), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView goOn(IdentityUser user, Ticket ticket, HttpServletRequest request,
            HttpServletResponse response) {
        signIn.signIn(user.subject(), request, response);
        URI next = properties.home().resolve(ticket.next());
        return new ModelAndView(new RedirectView(next.toString()));
    }

    private NewUser account(AccountForm form) {
        String language = languages.find(form.locale()).orElse(Locale.ENGLISH).getLanguage();
        return new NewUser(AccountForm.typed(form.username()), AccountForm.typed(form.replacement()),
                AccountForm.typed(form.name()), AccountForm.typed(form.email()), language);
    }

    private static ModelAndView page(String ticket, AccountForm form, List<Problem> problems, HttpStatus status) {
        return new ModelAndView("register", status).addObject("ticket", ticket).addObject("form", form)
                .addObject("problems", problems);
    }

    private static ModelAndView spent() {
        return new ModelAndView("link-spent", HttpStatus.GONE).addObject("about", "register");
    }
}
