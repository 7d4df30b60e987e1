package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;

/** Somebody at a browser: opens pages, signs in, fills in, presses; finds things by what they are called. */
final class Visitor implements AutoCloseable {
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
        return open("/oauth2/authorization/rapporteur").giveName(username);
    }

    /** Fills in the form for signing in, wherever it has come up. */
    Visitor giveName(String username) {
        page.locator("input[name=username]").first().fill(username);
        page.locator("input[name=password]").first().fill("demo-" + username);
        page.locator("input[name=password]").first().press("Enter");
        page.waitForURL(url -> url.startsWith(platform.url("/").toString()) && !url.contains("/identity/"));
        return this;
    }

    Visitor fill(String label, String text) {
        labelled(label).fill(text);
        return this;
    }

    Visitor check(String label) {
        labelled(label).check();
        return this;
    }

    Visitor press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
        return this;
    }

    Visitor choose(String label, String option) {
        labelled(label).selectOption(option);
        return this;
    }

    /** Opens what is folded away under a heading of its own. */
    Visitor unfold(String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first().click();
        return this;
    }

    Visitor pressExactly(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
        return this;
    }

    /** The session ends, here and at the sign-in provider, as it does after hours. */
    Visitor forgetSession() {
        List.of("RAPPORTEUR_SESSION", "RAPPORTEUR_IDENTITY").forEach(
                cookie -> context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie)));
        return this;
    }

    /** Leaves a mark that is gone once the page is loaded again. */
    Visitor mark() {
        page.evaluate("window.marked = true");
        return this;
    }

    boolean isMarked() {
        return (Boolean) page.evaluate("window.marked === true");
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        return this;
    }

    /** Changes to another language by the page's own switch. */
    Visitor speak(String language) {
        page.locator("header a[hreflang='" + language + "']").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        return this;
    }

    /** Waits until the page has its style: what was pressed may have led to one that is still coming. */
    Visitor untilItStands() {
        page.waitForLoadState();
        return this;
    }

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).innerText();
    }

    /** The part of the address that names what is shown. */
    String id() {
        return page.url().replaceAll("^.*/([0-9a-f-]{36}).*$", "$1");
    }

    /** Waits until the page says that this was done. */
    Visitor isTold(String done) {
        assertThat(page.locator("#says")).containsText(done);
        return this;
    }

    String text() {
        return page.locator("body").innerText();
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    /** Chooses a file and sends its form. */
    Visitor send(String name, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        page.locator("form:has(input[type=file]) button").click();
        return this;
    }

    /** Sends a form as it stands: past what the browser itself would ask for first. */
    Visitor sendEmpty(String form) {
        page.waitForNavigation(() -> page.locator(form).first()
                .evaluate("form => { form.noValidate = true; form.requestSubmit(); }"));
        return this;
    }

    /** Which problems of the summary lead to no field that is marked as wrong; the summary itself must be there. */
    List<String> problemsWithoutField() {
        page.locator(".error-summary").waitFor();
        return page.locator(".error-summary li a").all().stream().map(link -> link.getAttribute("href"))
                .filter(target -> page.locator("[id='" + target.substring(1) + "']").count() == 0).toList();
    }

    /** Which problems of the summary do not say which field they are about, in the words of its label. */
    List<String> problemsWithoutName() {
        return page.locator(".error-summary li a").all().stream()
                .filter(link -> !(Boolean) link.evaluate(
                        """
                                link => {
                                    const field = document.getElementById(link.getAttribute('href').slice(1));
                                    const label = field && (field.labels?.[0] ?? field.querySelector('legend'));
                                    return label != null && link.innerText.includes((label.querySelector('span') ?? label).innerText.trim());
                                }"""))
                .map(Locator::innerText).toList();
    }

    /** What stands in somebody's way on the page, each with the elements that it is about. */
    List<String> barriers() {
        return Axe.barriers(page);
    }

    /** Opens everything in the page's own part that is folded away; the answer is whether anything was. */
    boolean unfoldAll() {
        return (Boolean) page.evaluate(
                """
                        () => {
                            const folded = [...document.querySelectorAll('main details:not([open])')];
                            folded.forEach(one => { one.dataset.unfolded = ''; one.open = true; });
                            return folded.length > 0;
                        }""");
    }

    /** Closes again what {@link #unfoldAll} opened. */
    Visitor foldAgain() {
        page.evaluate("document.querySelectorAll('details[data-unfolded]').forEach(one => { one.open = false; "
                + "delete one.dataset.unfolded; })");
        return this;
    }

    /** Whether the page is wider than the screen. */
    boolean scrollsSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1");
    }

    /** What sticks out of the screen. */
    String widest() {
        return page.evaluate("[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > "
                + "window.innerWidth + 1).slice(0, 3).map(e => e.outerHTML.slice(0, 120))").toString();
    }

    @Override
    public void close() {
        context.close();
    }

    private Locator labelled(String label) {
        return page.getByLabel(label).filter(new Locator.FilterOptions().setVisible(true)).first();
    }
}
