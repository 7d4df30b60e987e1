package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A document would not travel with the answer, or a harmful one would, and open itself in somebody's browser. */
@ExtendWith(Demo.class)
class AnnexTest {
    private static final String TABLE = "Année,Visites\n2024,310\n2025,542\n";

    @Test
    void what_may_be_brought_is_said_first_what_may_not_is_refused_with_its_reason_and_the_rest_is_handed_back(
            Browsers browsers, Platform platform) {
        try (OwnCall call = new OwnCall(Member.signIn(platform, "mirela", "en"), "FR");
                Visitor karim = browsers.withoutScript("fr").signIn("karim")) {
            karim.open("/calls/" + call.id().value()).press("Commencer un brouillon");
            String draft = karim.page().url();
            new QuestionnaireForm(karim).name("Une pratique avec annexes");
            assertThat(karim.page().locator("[id='content.answers.annex.items']")).containsText("Au plus 8 Mo");
            karim.page().locator("button[name=files]").click();
            assertThat(karim.page().getByLabel("Fichier")).hasAccessibleDescription(
                    java.util.regex.Pattern.compile("8 Mo.*\\.pdf"));
            assertThat(karim.main()).containsText("Une pratique avec annexes");
            refused(karim, "page.html", "<script>alert(1)</script>");
            refused(karim, "rapport.pdf", "<html><script>alert(1)</script></html>");
            bring(karim, "visites.csv", TABLE);
            karim.isTold("Le fichier a été ajouté.");
            handedBack(karim);
            karim.press("Retirer").isTold("Le fichier a été retiré du brouillon.");
            karim.open(draft.replaceFirst("^https?://[^/]+", "") + "/discard").press("Jeter le brouillon");
        }
    }

    private static void bring(Visitor karim, String name, String content) {
        karim.page().locator("#file").setInputFiles(
                new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
        karim.press("Ajouter ce fichier");
    }

    private static void refused(Visitor karim, String name, String content) {
        bring(karim, name, content);
        assertThat(karim.page().locator("#problems")).isVisible();
        assertThat(karim.page().locator("#file")).hasAttribute("aria-invalid", "true");
        assertThat(karim.page().locator("main a[download]")).hasCount(0);
    }

    private static void handedBack(Visitor karim) {
        Locator file = karim.page().locator("main a[download]");
        APIResponse answer = karim.page().request().get(file.evaluate("link => link.href").toString());
        assertThat(answer.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment").contains("visites.csv");
        assertThat(answer.text()).isEqualTo(TABLE);
        Download download = karim.page().waitForDownload(file::click);
        assertThat(download.suggestedFilename()).isEqualTo("visites.csv");
    }
}
