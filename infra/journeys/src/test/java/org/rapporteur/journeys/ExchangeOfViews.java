package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.rapporteur.shared.Bilingual;

/**
 * A review that people go through in their browsers: they speak, propose, write, correct, decide.
 *
 * @param which FINAL, or YEARLY and its year
 */
record ExchangeOfViews(String review, String which) {
    /** The key of its name. */
    String called() {
        return "review.called." + which.split(" ")[0];
    }

    /** Empty for the final one. */
    String year() {
        return which.replaceAll("\\D", "");
    }

    String page() {
        return "/reviews/" + review;
    }

    /** From what waits on the home page. */
    ExchangeOfViews entered(Walker who) {
        who.takesUp(page()).arrives(called(), year());
        return this;
    }

    /** Of a task or an activity, by where it stands on the page. */
    ExchangeOfViews says(Walker who, String item, String advice, Bilingual reason) {
        Locator about = who.page().locator("#" + item);
        about.locator("summary").click();
        about.locator("[value=" + advice + "]").check();
        about.locator("textarea").fill(who.in(reason));
        about.locator("form button").click();
        assertThat(about.locator(".view").filter(new Locator.FilterOptions().setHasText(who.in(reason)))).isVisible();
        return this;
    }

    void proposes(Walker who, Bilingual title, Bilingual reason) {
        Locator proposals = who.page().locator("#proposals");
        proposals.locator("summary").click();
        who.give("ProposeNewActivity:title", title).give("ProposeNewActivity:reason", reason);
        proposals.locator("form button").click();
        who.isTold("done.ProposeNewActivity").reads(who.in(title)).looks(which + ", with a proposal");
    }

    /** The writer takes up each view, advises what is proposed, and submits it. */
    void written(Walker writer, int items, Bilingual summary) {
        writer.takesUp(page() + "/conclude").arrives("conclude.title");
        writer.give("content.summary", summary).pick("content.proposals[0].advised", "true");
        takesTheViews(writer, items);
        submitted(writer, summary);
    }

    /** Where the group has spoken and the review has not, its words are there to begin with. */
    private static void takesTheViews(Walker writer, int items) {
        Locator take = writer.page().locator("button[name=_take]");
        for (int left = items; left > 0; left--) {
            assertThat(take).hasCount(left);
            take.first().click();
        }
        assertThat(take).hasCount(0);
    }

    private void submitted(Walker writer, Bilingual summary) {
        writer.looks(which + ", conclusions").press("conclude.check");
        writer.arrives("submitmandatereview.title").reads(writer.in(summary)).looks(which + ", before it is submitted");
        writer.press("submitmandatereview.do").isTold("done.SubmitMandateReview");
        writer.arrives(called(), year()).says("review.state.SUBMITTED");
    }

    void returned(Walker chair, String summary, Bilingual correction) {
        chair.takesUp(page() + "/decide").arrives("decidereview.title").reads(summary).looks("to decide on a review");
        chair.give("ReturnMandateReview:reason", correction).press("return.do");
        chair.isTold("done.ReturnMandateReview").looks("a review that was returned");
    }

    /** What was submitted is there to be corrected. */
    void corrected(Walker writer, String correction, Bilingual before, Bilingual after) {
        writer.open(page()).reads(correction).follow("conclude.open").arrives("conclude.title");
        assertThat(writer.field("content.summary")).hasValue(writer.in(before));
        writer.give("content.summary", after);
        submitted(writer, after);
    }

    void approved(Walker chair, String summary) {
        chair.takesUp(page() + "/decide").arrives("decidereview.title").reads(summary).press("approve.do");
        isApproved(chair);
    }

    void approvedByKeyboard(Walker chair, String summary, Bilingual remark) {
        chair.takesUp(page() + "/decide").reads(summary);
        chair.keys().to(chair.words("approve.remark")).type(chair.in(remark)).to(chair.words("approve.do"))
                .press("Enter");
        isApproved(chair);
    }

    /** It waits for nobody any more. */
    private void isApproved(Walker chair) {
        chair.isTold("done.ApproveMandateReview").arrives(called(), year()).looks(which + ", approved");
        chair.open("/home");
        assertThat(chair.page().locator("#tasks")).isVisible();
        assertThat(chair.page().locator("#tasks a[href*='" + review + "']")).hasCount(0);
    }
}
