package org.rapporteur.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The questionnaire of a call as somebody fills it in. */
final class QuestionnaireForm {
    private final Page page;

    QuestionnaireForm(Visitor visitor) {
        this.page = visitor.page();
    }

    QuestionnaireForm name(String name) {
        page.locator("[name='content.name']").fill(name);
        return this;
    }

    Locator answer(String field) {
        return page.locator("[name='content.answers." + field + ".text']");
    }

    QuestionnaireForm answer(String field, String text) {
        answer(field).fill(text);
        return this;
    }

    QuestionnaireForm period(String field, String from) {
        page.locator("[name='content.answers." + field + ".period.from']").fill(from);
        return this;
    }

    /** Presses what saves the draft. */
    QuestionnaireForm save() {
        page.locator("#draft .actions button:not([name])").click();
        return this;
    }

    /** Presses what shows what is missing. */
    QuestionnaireForm check() {
        page.locator("#draft button[name=check]").click();
        return this;
    }

    /** Says of every question without an answer that none can be given, and why. */
    void leaveTheRestOpen(String reason) {
        for (Locator question : page.locator(".question:has(details.unanswered)").all()) {
            if (question.locator("textarea, input[type=text]").first().inputValue().isEmpty()) {
                leaveOpen(question.locator("details.unanswered"), reason);
            }
        }
    }

    private static void leaveOpen(Locator unanswered, String reason) {
        unanswered.locator("summary").click();
        unanswered.locator("select").selectOption("TOO_EARLY");
        unanswered.locator("input[type=text]").fill(reason);
    }
}
