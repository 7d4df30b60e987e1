package org.rapporteur.identity.pages;

import jakarta.servlet.RequestDispatcher;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What went wrong, in a sentence that says what to do; never what the server knows about it. */
@Controller
class ErrorPages implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {
    private static final String PATH = "/error";
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404);

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        factory.addErrorPages(new ErrorPage(PATH));
    }

    @RequestMapping(PATH)
    String error(Model model,
            @RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false) @Nullable Integer status) {
        int code = status == null ? 404 : status;
        model.addAttribute("status", code);
        model.addAttribute("explanation", EXPLAINED.contains(code) ? "error." + code : "error.other");
        return "error";
    }
}
