package org.rapporteur.journeys;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** Looks for barriers in a page by the rules of WCAG 2.2 AA and by good practice. */
final class Axe {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    private Axe() {
    }

    /** What it finds wrong, each with the elements that it is about. */
    static List<String> barriers(Page page) {
        // why legacy: it looks into frames of other sites by opening pages of its own; the one of ours, a mail, is judged as it is sent.
        return new AxeBuilder(page).setLegacyMode(true).options(onlyWhatIsWrong()).analyze().getViolations().stream()
                .flatMap(Axe::told).toList();
    }

    private static AxeRunOptions onlyWhatIsWrong() {
        AxeRunOnlyOptions rules = new AxeRunOnlyOptions();
        rules.setType("tag");
        rules.setValues(RULES);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(rules);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static Stream<String> told(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml());
    }
}
