package org.rapporteur.identity.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.identity.IdentityProperties;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page has around it: the way home, and the languages. */
@ControllerAdvice
class PageFrame {
    /** Parameters without a value that say which state of a page to show: another language shows the same. */
    private static final List<String> STATES = List.of("problem", "expired", "changed", "reset", "saved",
            "sent", "everywhere");
    /** Parameters with a value without which a page is not the same. */
    private static final List<String> LINKS = List.of("ticket", "token");

    private final IdentityProperties properties;
    private final Languages languages;

    PageFrame(IdentityProperties properties, Languages languages) {
        this.languages = languages;
        this.properties = properties;
    }

    /** A link to this page in a language. */
    record LanguageLink(String tag, String name, String href, boolean current) {}

    @ModelAttribute("home")
    URI home() {
        return properties.home();
    }

    @ModelAttribute("languages")
    List<LanguageLink> languages(HttpServletRequest request, Locale current) {
        return languages.offered().stream().map(language -> link(language, states(request), current)).toList();
    }

    private static LanguageLink link(Locale language, String states, Locale current) {
        var tag = language.getLanguage();
        return new LanguageLink(tag, language.getDisplayLanguage(language),
                "?" + Languages.PARAMETER + "=" + tag + states, tag.equals(current.getLanguage()));
    }

    private static String states(HttpServletRequest request) {
        Stream<String> states = STATES.stream().filter(state -> request.getParameter(state) != null)
                .map(state -> "&" + state);
        Stream<String> links = LINKS.stream().filter(link -> request.getParameter(link) != null).map(link -> "&" + link
                + "=" + URLEncoder.encode(request.getParameter(link), StandardCharsets.UTF_8));
        return Stream.concat(states, links).collect(Collectors.joining());
    }
}
