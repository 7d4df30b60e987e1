package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.stream.Stream;

/** The editor of a questionnaire as a secretariat uses it: sections, questions in both languages, conditions. */
final class QuestionEditor {
    private final Visitor visitor;
    private final Page page;

    QuestionEditor(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Starts a version from a published one, under a short name. */
    QuestionEditor start(String versions, String basis, String name) {
        visitor.open(versions);
        Locator row = page.locator("li.row:has(summary .visually-hidden:text-is(': " + basis + "'))");
        row.locator("summary").click();
        row.locator("input[type=text]").fill(name);
        row.locator("form button").click();
        page.waitForURL("**/version-drafts/*");
        return this;
    }

    QuestionEditor title(String en) {
        page.locator("[name='FormTitle:title.en']").fill(en);
        page.locator("form[action$='/title'] button").click();
        assertThat(page.locator("h1")).containsText(en);
        return this;
    }

    QuestionEditor section(String id, String en, String fr) {
        Locator form = page.locator("#add-section");
        form.locator("[name='NewSection:section']").fill(id);
        form.locator("[name='NewSection:title.en']").fill(en);
        form.locator("[name='NewSection:title.fr']").fill(fr);
        form.locator("button").click();
        page.locator("#section-" + id + "-title").waitFor();
        return this;
    }

    /** Begins a question at the end of a section; what else its form has is filled in by name. */
    QuestionEditor question(String section, String id, String type, String en, String fr, Map<String, String> more) {
        page.locator("a[href$='/sections/" + section + "/new']").click();
        page.locator("[name=id]").fill(id);
        page.locator("[name=type]").selectOption(type);
        page.locator("[name='label.en']").fill(en);
        page.locator("[name='label.fr']").fill(fr);
        page.locator("[name='help.en']").fill("Say it about: " + en);
        page.locator("[name='help.fr']").fill("Dites-le de : " + fr);
        more.forEach(this::give);
        return save(id);
    }

    private void give(String name, String value) {
        Locator control = page.locator("[name=" + name + "]");
        switch (name) {
            case "options" -> control.fill(value);
            case "when" -> control.selectOption(value);
            case "whenStatus" -> Stream.of(value.split(",")).forEach(
                    one -> page.locator("[name=whenStatus][value=" + one + "]").check());
            default -> page.locator("[name=" + name + "][value='" + value + "']").check();
        }
    }

    private QuestionEditor save(String id) {
        page.locator("main form .actions button").click();
        page.locator("#field-" + id).waitFor();
        return this;
    }

    QuestionEditor rename(String id, String en, String fr) {
        page.locator("#field-" + id + " a[href$='/fields/" + id + "']").click();
        page.locator("[name='label.en']").fill(en);
        page.locator("[name='label.fr']").fill(fr);
        return save(id);
    }

    /** Takes a question out, after the page that asks. */
    QuestionEditor remove(String id) {
        page.locator("a[href$='/fields/" + id + "/remove']").click();
        page.locator("main form button").click();
        page.locator("#parts").waitFor();
        return this;
    }

    QuestionEditor term(String list, String code, String en, String fr) {
        page.locator("#" + list + " a[href$='/terms/" + list + "']").click();
        page.locator("[name=code]").fill(code);
        page.locator("[name='label.en']").fill(en);
        page.locator("[name='label.fr']").fill(fr);
        page.locator("main form .actions button").click();
        assertThat(page.locator("#" + list)).containsText(fr);
        return this;
    }

    QuestionEditor retire(String list, String code) {
        page.locator("#" + list + " a[href$='?code=" + code + "']").click();
        page.locator("[name=retired][type=checkbox]").check();
        page.locator("main form .actions button").click();
        page.locator("#" + list + " .tag").waitFor();
        return this;
    }

    QuestionEditor preview() {
        page.locator("a[href$='/preview']").click();
        return this;
    }

    QuestionEditor back() {
        page.navigate(address());
        return this;
    }

    void publish() {
        press("publish");
    }

    void discard() {
        press("discard");
    }

    private String address() {
        return page.url().replaceFirst("(/version-drafts/[^/#?]+).*$", "$1");
    }

    /** What is confirmed on a page of its own, and leads back to all versions. */
    private void press(String act) {
        page.navigate(address() + "/" + act);
        page.locator("main form button").click();
        page.waitForURL("**/versions");
    }
}
