package org.rapporteur.gateway.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.Sent;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.PracticeCommand.RevisePractice;
import org.rapporteur.shared.practices.PracticeQuery.DraftFiles;
import org.rapporteur.shared.practices.PracticeQuery.FileView;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;
import org.rapporteur.shared.vocabulary.Questionnaire.Section;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;

class RevisionFilesTest extends FormTest {
    private static final VersionRef FORM = new VersionRef("with-files", 1);
    private static final String HASH = "c".repeat(64);
    private static final String FILES = "/api/revisions/" + Story.PRACTICE + "/files";
    private static final String ITEMS = "content.answers.plans.items";
    private static final String REVISE = PRACTICE + "/revise";

    @BeforeEach
    void the_questionnaire_asks_for_files() {
        Bilingual plans = new Bilingual("Plans", "Plans");
        Questionnaire shipped = Versions.questionnaire(new VersionRef("pecs-good-practices", 1)).orElseThrow();
        Section more = new Section("more", plans,
                List.of(new Field("plans", FieldType.FILES, plans, plans, null, false, false, 500, null, null)));
        StoryServices.answer(SERVICES, "/api/questionnaires/with-files/1", new Questionnaire(FORM, shipped.title(),
                Stream.concat(shipped.sections().stream(), Stream.of(more)).toList()));
        SERVICES.json("/api" + PRACTICE,
                StoryServices.json(Story.practice(PracticeStatus.UNDER_REVIEW, false, "RevisePractice"))
                        .replaceFirst(
                                "\\{\\s*\"id\"\\s*:\\s*\"pecs-good-practices\"\\s*,\\s*\"version\"\\s*:\\s*1\\s*}",
                                "{\"id\":\"with-files\",\"version\":1}"));
        SERVICES.json("/api" + PRACTICE + "/files", "{\"position\":1,\"items\":[]}");
        StoryServices.answer(SERVICES, FILES, new DraftFiles(DraftFiles.LARGEST, 10, List.of(".pdf"),
                List.of(new FileView("plans", HASH, "plan.pdf", 7, "application/pdf", false))));
        accepts("RevisePractice");
    }

    private static Page added(Browser browser) {
        return Sent.file(browser, browser.open(REVISE), REVISE, Map.of("content.answers.context.text", "A new law."),
                "plan.pdf", "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void what_may_be_brought_is_said_before_it_is_brought() {
        assertThat(signedIn("mathis").open(REVISE).html().getElementById("file-plans-help").text()).contains("8 MB")
                .contains(".pdf");
    }

    @Test
    void a_file_is_added_and_everything_else_that_was_written_stays() {
        Page again = added(signedIn("mathis"));

        assertThat(SERVICES.last(FILES).uri()).contains("field=plans").contains("hash=" + HASH);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.html().getElementById("content.answers.context.text").val()).isEqualTo("A new law.");
        assertThat(again.html().getElementById(ITEMS + "-" + HASH).hasAttr("checked")).isTrue();
    }

    @Test
    void the_revision_names_the_file() {
        Browser browser = signedIn("mathis");

        Sent.form(browser, added(browser), REVISE, Map.of());

        RevisePractice said = said(RevisePractice.class);
        assertThat(said.content().answers().get("plans").items()).containsExactly(HASH);
        assertThat(said.content().answers().get("context").text()).isEqualTo("A new law.");
    }

    @Test
    void a_file_that_was_chosen_and_not_added_is_not_lost_without_a_word() {
        Page again = sends(REVISE, REVISE, Map.of("file-plans", "plan.pdf"));

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.html().getElementById(ITEMS).text()).contains("did not add it");
        assertThat(SERVICES.last("/api/commands/RevisePractice")).isNull();
    }

    @Test
    void no_file_at_all_is_said_too() {
        Browser browser = signedIn("mathis");

        Page again = Sent.file(browser, browser.open(REVISE), REVISE, Map.of(), "", new byte[0]);

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.html().text()).contains("Choose a file first.");
    }

    @Test
    void what_is_too_large_is_told_with_the_limit_in_the_readers_language() {
        Browser browser = signedIn("mathis");
        Page page = browser.open(REVISE);

        Page refused = Sent.file(browser.speaking("fr"), page, REVISE, Map.of(), "plan.pdf",
                new byte[10 * 1024 * 1024]);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.html().text()).contains("8 Mo au plus");
    }
}
