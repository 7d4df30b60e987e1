package org.rapporteur.gateway.shell.information;

import org.rapporteur.gateway.shell.security.Accounts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** The way to one's account, wherever it is kept. */
@Controller
class AccountPage {
    private final Accounts accounts;

    AccountPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/account")
    Rendering account() {
        return accounts.profile().map(page -> Rendering.redirectTo(page).status(HttpStatus.SEE_OTHER).build())
                .orElseGet(() -> Rendering.view("gateway/information/account").build());
    }
}
