package org.rapporteur.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;

/** Somebody at a browser: opens pages, signs in, fills in, presses; finds things by what they are called. */
final class Visitor implements AutoCloseable {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    private final Platform platform;
    private final BrowserContext context;
    private final Page page;

    Visitor(Platform platform, BrowserContext context) {
        this.platform = platform;
        this.context = context;
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        page.navigate(platform.url(path).toString());
        return this;
    }

    /** Signs in as one of the demo's people, whose password is made from their name. */
    Visitor signIn(String username) {
        open("/oauth2/authorization/rapporteur");
        page.locator("input[name=username]").first().fill(username);
        page.locator("input[name=password]").first().fill("demo-" + username);
        page.locator("input[name=password]").first().press("Enter");
        page.waitForURL(url -> url.startsWith(platform.url("/").toString()) && !url.contains("/identity/"));
        return this;
    }

    Visitor fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false)).first().fill(text);
        return this;
    }

    Visitor check(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false)).first().check();
        return this;
    }

    Visitor press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
        return this;
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        return this;
    }

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).innerText();
    }

    String text() {
        return page.locator("body").innerText();
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    /** What axe finds wrong on the page, each with the elements that it is about. */
    List<String> barriers() {
        return new AxeBuilder(page).withTags(WCAG).analyze().getViolations().stream().flatMap(Visitor::told).toList();
    }

    /** Whether the page is wider than the screen. */
    boolean scrollsSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1");
    }

    @Override
    public void close() {
        context.close();
    }

    private static Stream<String> told(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml());
    }
}
