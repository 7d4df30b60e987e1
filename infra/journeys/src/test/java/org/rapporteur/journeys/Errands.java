package org.rapporteur.journeys;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeCommand.AskForWithdrawal;
import org.rapporteur.shared.practices.PracticeCommand.CommentPublicly;
import org.rapporteur.shared.practices.PracticeCommand.DeclineWithdrawal;
import org.rapporteur.shared.practices.PracticeCommand.LinkCharterArticle;
import org.rapporteur.shared.practices.PracticeCommand.RecordTransfer;
import org.rapporteur.shared.practices.PracticeCommand.TagInstrument;
import org.rapporteur.shared.practices.TransferStatus;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.InvitationId;

import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AppointAuditor;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.Invitee;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.WithdrawInvitation;

/** Pages that are there only in the middle of something: who does it, which pages come up, and the way through them. */
enum Errands {
    DRAFT("karim", "/drafts/{draft}", "/drafts/{draft}/check", "/drafts/{draft}/discard") {
        @Override
        void run(Tour tour, Visitor karim, Platform platform) {
            draftIn(karim, new Places(platform).at("/calls/{open-call}"));
            QuestionnaireForm form = new QuestionnaireForm(karim);
            tour.look("a new draft");
            form.period("duration", "last year").save();
            tour.look("a draft with problems");
            form.period("duration", "2015").check();
            tour.look("the gaps of a draft");
            karim.open("/drafts/" + karim.id() + "/discard");
            tour.look("to discard a draft");
            karim.main().locator("form button").click();
        }
    },

    FILE("mathis", "/drafts/{draft}/files/{field}") {
        @Override
        void run(Tour tour, Visitor mathis, Platform platform) {
            try (OwnCall call = new OwnCall(Member.signIn(platform, "mirela", "en"), "LU")) {
                Member.signIn(platform, "mathis", "fr").latest("/api/calls/" + call.id());
                draftIn(mathis, "/calls/" + call.id());
                String draft = "/drafts/" + mathis.id();
                tour.look("a draft that asks for files");
                mathis.open(draft + "/files/annex");
                tour.look("no files yet");
                mathis.send("annex.csv", OwnCall.REPORT);
                mathis.main().locator("form[action$='/leave']").waitFor();
                tour.look("a file of a draft");
                mathis.send("annex.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
                mathis.main().locator(".error-summary").waitFor();
                tour.look("a file that was refused");
                mathis.open(draft + "/discard").main().locator("form button").click();
            }
        }
    },

    QUESTIONNAIRE("mirela", "/version-drafts/{draft}", "/version-drafts/{draft}/sections/{section}/new",
            "/version-drafts/{draft}/fields/{field}", "/version-drafts/{draft}/{kind:sections|fields}/{id}/remove",
            "/version-drafts/{draft}/preview", "/version-drafts/{draft}/publish", "/version-drafts/{draft}/discard") {
        @Override
        void run(Tour tour, Visitor mirela, Platform platform) {
            String draft = versionOf(mirela, platform, "questionnaire");
            tour.look("the questions of a new version");
            each(tour, mirela, draft, "a[href$='/new']", "a[href$='/fields/context']",
                    "a[href$='/fields/context/remove']",
                    "a[href*='/sections/'][href$='/remove']", "a[href$='/preview']", "a[href$='/publish']",
                    "a[href$='/discard']");
            mirela.open(draft + "/discard").main().locator("form button").click();
        }
    },

    VOCABULARY("mirela", "/version-drafts/{draft}/terms/{list}", "/version-drafts/{draft}/articles") {
        @Override
        void run(Tour tour, Visitor mirela, Platform platform) {
            String draft = versionOf(mirela, platform, "vocabulary");
            tour.look("the terms of a new version");
            each(tour, mirela, draft, "a[href$='/terms/categories']", "a[href*='/terms/categories?code=']",
                    "a[href*='/terms/categories?within=']", "a[href$='/articles']", "a[href*='/articles?code=']");
            mirela.open(draft + "/discard").main().locator("form button").click();
        }
    },

    MARKS("anahit", "/practices/{practice}/charter/{article}/remove", "/practices/{practice}/instruments/remove") {
        @Override
        void run(Tour tour, Visitor anahit, Platform platform) {
            try (OwnPractice practice = new OwnPractice(platform)) {
                practice.byRapporteur(new LinkCharterArticle(practice.id(), "16", null, null, false));
                practice.byRapporteur(new TagInstrument(practice.id(), "A declaration", false, null, false));
                practice.awaitShown();
                anahit.open(practice.page("/review"));
                tour.look("a practice with marks");
                anahit.open(practice.page("/charter/16/remove"));
                tour.look("to remove an article");
                anahit.open(practice.page("/review"));
                anahit.open(anahit.main().locator("a[href*='/instruments/remove']").getAttribute("href"));
                tour.look("to remove an instrument");
            }
        }
    },

    SEVERAL("anahit", "/groups/{group}/review/decide") {
        @Override
        void run(Tour tour, Visitor anahit, Platform platform) {
            try (OwnPractice practice = new OwnPractice(platform)) {
                practice.categorised().awaitQueued();
                String decide = new Places(platform).at("/groups/{group}/review/decide");
                anahit.open(decide);
                tour.look("nothing to decide");
                anahit.open(decide + "?" + practice.id() + "=accept");
                tour.look("decisions to confirm");
                anahit.main().locator("form button").first().click();
                anahit.main().locator("#verdicts").waitFor();
                tour.look("several decisions that were taken");
            }
        }
    },

    TRANSFER("karim", "/practices/{practice}/transfers/{transfer}") {
        @Override
        void run(Tour tour, Visitor karim, Platform platform) {
            try (OwnPractice practice = new OwnPractice(platform)) {
                practice.published();
                Answer recorded = Member.signIn(platform, "karim", "fr").command(new RecordTransfer(practice.id(),
                        new DelegationCode("FR"), TransferStatus.PLANNED, Language.FR, "Le soir.", "Nobody", null));
                practice.awaitShown();
                karim.open(practice.page("/transfers/" + recorded.id("transfer")));
                tour.look("a transfer");
            }
        }
    },

    PUBLIC_COMMENT("karim", "/practices/{practice}/comments/{comment}/take-back") {
        @Override
        void run(Tour tour, Visitor karim, Platform platform) {
            try (OwnPractice practice = new OwnPractice(platform)) {
                practice.published();
                Member.signIn(platform, "karim", "fr")
                        .command(new CommentPublicly(practice.id(), Language.FR, "Nous avons essayé aussi."));
                practice.awaitShown();
                karim.open(practice.page(""));
                tour.look("a published practice with a comment");
                karim.open(karim.main().locator("a[href$='/take-back']").getAttribute("href"));
                tour.look("to take a comment back");
            }
        }
    },

    ASK_FOR_WITHDRAWAL("mathis", "/practices/{practice}/ask-for-withdrawal") {
        @Override
        void run(Tour tour, Visitor mathis, Platform platform) {
            try (OwnPractice practice = new OwnPractice(platform)) {
                practice.published().awaitShown();
                mathis.open(practice.page("/work"));
                tour.look("a published practice of the own delegation");
                mathis.open(practice.page("/ask-for-withdrawal"));
                tour.look("to ask for withdrawal");
                mathis.sendEmpty("form[action$='/ask-for-withdrawal']");
                tour.look("a request without a reason");
                practice.byDelegation(new AskForWithdrawal(practice.id(), "Le programme a pris fin."));
                practice.awaitShown();
                mathis.open(practice.page("/work"));
                tour.look("a request that waits");
            }
        }
    },

    ANSWER_WITHDRAWAL("mirela", "/practices/{practice}/decline-withdrawal") {
        @Override
        void run(Tour tour, Visitor mirela, Platform platform) {
            try (OwnPractice practice = new OwnPractice(platform)) {
                practice.published().byDelegation(new AskForWithdrawal(practice.id(), "Le programme a pris fin."));
                practice.awaitShown();
                mirela.open(practice.page("/review"));
                tour.look("a request that awaits the secretariat");
                mirela.open(practice.page("/withdraw"));
                tour.look("to withdraw as it was asked");
                mirela.open(practice.page("/decline-withdrawal"));
                tour.look("to decline a request");
                mirela.sendEmpty("form[action$='/decline-withdrawal']");
                tour.look("an answer without a reason");
                practice.bySecretariat(new DeclineWithdrawal(practice.id(), "D’autres la reprennent."));
                practice.awaitShown();
                mirela.open(practice.page("/review"));
                tour.look("a request that was declined");
            }
        }
    },

    REVISED_FILE("mathis", "/practices/{practice}/revise/files/{field}") {
        @Override
        void run(Tour tour, Visitor mathis, Platform platform) {
            try (OwnCall call = new OwnCall(Member.signIn(platform, "mirela", "en"), "LU")) {
                Member member = Member.signIn(platform, "mathis", "fr");
                String practice = "/practices/" + call.answeredWithFile(member, "LU", "To revise");
                member.latest("/api" + practice);
                mathis.open(practice + "/revise/files/annex");
                tour.look("to revise an answer with files");
            }
        }
    },

    REMOVED_FILE("mirela", "/practices/{practice}/files/{hash}/remove") {
        @Override
        void run(Tour tour, Visitor mirela, Platform platform) {
            Member secretariat = Member.signIn(platform, "mirela", "en");
            try (OwnCall call = new OwnCall(secretariat, "LU")) {
                String practice = "/practices/"
                        + call.answeredWithFile(Member.signIn(platform, "mathis", "fr"), "LU", "With a file");
                String hash = secretariat.latest("/api" + practice + "/files").body().path("items").path(0)
                        .path("hash").asString();
                mirela.open(practice + "/files/" + hash + "/remove");
                tour.look("to remove a file for good");
            }
        }
    },

    EXCHANGE_OF_VIEWS("karim", "/reviews/{review}") {
        @Override
        void run(Tour tour, Visitor karim, Platform platform) {
            try (OwnReview review = new OwnReview(platform)) {
                karim.open(review.page(""));
                karim.main().locator("details > summary").first().click();
                tour.look("an exchange of views in which nobody has said anything");
                review.evaluated();
                karim.open(review.page(""));
                tour.look("an exchange of views");
            }
        }
    },

    CONCLUSIONS("mirela", "/reviews/{review}/conclude", "/reviews/{review}/submit", "/mandates/{mandate}/renew") {
        @Override
        void run(Tour tour, Visitor mirela, Platform platform) {
            try (OwnReview review = new OwnReview(platform)) {
                review.evaluated();
                mirela.open(review.page("/conclude"));
                tour.look("conclusions that begin with what was evaluated");
                mirela.open(review.page("/submit"));
                tour.look("conclusions with gaps");
                review.approved();
                mirela.open(review.mandatePage("/renew"));
                tour.look("a renewal that begins with the advice");
                mirela.main().locator("button[name=_more]").first().click();
                tour.look("a renewal with one row more");
            }
        }
    },

    MISTAKES("mirela", "/mandates/{mandate}/annul", "/reviews/{review}/reschedule", "/reviews/{review}/cancel") {
        @Override
        void run(Tour tour, Visitor mirela, Platform platform) {
            try (OwnMistake mistake = new OwnMistake(platform)) {
                mirela.open(mistake.reviewPage("/reschedule"));
                tour.look("another day for a review");
                mirela.open(mistake.reviewPage("/cancel"));
                tour.look("to cancel a review");
                mistake.reviewCancelled();
                mirela.open(mistake.reviewPage(""));
                tour.look("a review that was cancelled");
                mirela.open(mistake.mandatePage("/annul"));
                tour.look("to annul a mandate");
                mistake.annulled();
                mirela.open(mistake.mandatePage(""));
                tour.look("a mandate that was annulled");
                mirela.open(mistake.listPage());
                tour.look("mandates of which one was annulled");
            }
        }
    },

    MAILS("mirela", "/groups/{group}/mail", "/groups/{group}/mail/{id}", "/mail/preferences") {
        @Override
        void run(Tour tour, Visitor mirela, Platform platform) {
            String mails = new Places(platform).at("/groups/{working-group}/mail");
            tour.visit(new Places(platform), List.of("/mail/preferences", mails));
            mirela.main().locator("tbody th a").first().click();
            tour.look("a mail");
        }
    },

    MAILS_OF_ALL("ottavia", "/admin/mail/{id}") {
        @Override
        void run(Tour tour, Visitor ottavia, Platform platform) {
            Member administrator = Member.signIn(platform, "ottavia", "en");
            InvitationId invited = auditorInvited(administrator, new Places(platform).at("{organisation}"));
            administrator.query("/api/mail/outbox?minPosition=" + platform.acknowledged());
            ottavia.open("/admin/mail").main().locator("tbody th a").first().click();
            tour.look("a mail as the administrator sees it");
            administrator.command(new WithdrawInvitation(invited, "It was only a try."));
        }
    };

    private final String username;
    private final List<String> pages;

    Errands(String username, String... pages) {
        this.username = username;
        this.pages = List.of(pages);
    }

    /** Goes the way, looks around on each of the pages, and leaves everything as it was. */
    abstract void run(Tour tour, Visitor visitor, Platform platform);

    List<String> pages() {
        return pages;
    }

    Visitor visitor(Browsers browsers, String language) {
        return browsers.visitor(language).signIn(username);
    }

    private static InvitationId auditorInvited(Client administrator, String organisation) {
        Answer answer = administrator.command(new AppointAuditor(new OrganisationId(organisation),
                new Invitee("Somebody New", "somebody.new@example.org", "0".repeat(64))));
        return new InvitationId(answer.id("invitation"));
    }

    private static void draftIn(Visitor author, String call) {
        author.open(call).main().locator("form[action='/drafts'] button").first().click();
        author.page().waitForURL("**/drafts/*");
    }

    /** Begins a new version of the demo's questionnaire or vocabulary, and returns its address. */
    private static String versionOf(Visitor secretariat, Platform platform, String kind) {
        Locator form = secretariat.open(new Places(platform).at("/groups/{group}/versions")).main()
                .locator("form:has(input[name=kind][value=" + kind + "])").first();
        form.locator("xpath=ancestor::details/summary").first().click();
        form.locator("button").click();
        secretariat.page().waitForURL("**/version-drafts/*");
        return "/version-drafts/" + secretariat.id();
    }

    /** Follows the first link of each kind from one page, and looks where it leads. */
    private static void each(Tour tour, Visitor visitor, String from, String... links) {
        for (String link : links) {
            visitor.open(visitor.open(from).main().locator(link).first().getAttribute("href"));
            tour.look(link);
        }
    }
}
