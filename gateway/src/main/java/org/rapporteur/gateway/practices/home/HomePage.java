package org.rapporteur.gateway.practices.home;

import org.rapporteur.gateway.shell.security.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door: what this is, where to search, what is new. */
@Controller
@PublicPage
class HomePage {
    @GetMapping("/")
    String home() {
        return "gateway/practices/home";
    }
}
