package org.rapporteur.gateway.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.gateway.support.Transferring;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.CriterionAnswer;
import org.rapporteur.shared.practices.CriterionAnswer.Verdict;
import org.rapporteur.shared.practices.PracticeCommand.AssessTransferability;
import org.rapporteur.shared.practices.PracticeCommand.RecordTransfer;
import org.rapporteur.shared.practices.PracticeCommand.UpdateTransfer;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.practices.TransferId;
import org.rapporteur.shared.practices.TransferStatus;
import org.rapporteur.shared.vocabulary.Checklists;

class TransferPagesTest extends FormTest {
    private static final PracticeId ID = new PracticeId(Story.PRACTICE);
    private static final String UPDATE = PRACTICE + "/transfers/" + Transferring.ID;

    @BeforeEach
    void the_practice_is_published() {
        StoryServices.answer(SERVICES, "/api" + PRACTICE, Story.practice(PracticeStatus.PUBLISHED, true));
    }

    private void told(Object transfers) {
        StoryServices.answer(SERVICES, "/api" + PRACTICE + "/transfers", transfers);
    }

    @Test
    void everybody_reads_who_adopts_a_practice_how_far_and_what_was_adapted_without_the_contact() {
        told(Transferring.transfers(false));

        String text = browser().open(PRACTICE).html().getElementById("transfers").text();

        assertThat(text).contains("Malta").contains("Under way").contains("15 May 2017")
                .contains("One office is enough.").doesNotContain("Rosalind");
        assertThat(browser().open(PRACTICE).html().select("#transfers a, #transfers form")).isEmpty();
    }

    @Test
    void who_may_see_it_is_told_the_contact_and_that_it_is_not_public() {
        assertThat(signedIn("anahit").open(PRACTICE).html().getElementById("transfers").text())
                .contains("Rosalind Farrugia").contains("not public");
    }

    @Test
    void a_practice_that_nobody_adopts_says_so() {
        told(Transferring.none(false));

        assertThat(browser().speaking("fr").open(PRACTICE).html().getElementById("transfers").text())
                .contains("Aucune autre délégation");
    }

    @Test
    void a_member_of_another_delegation_records_that_it_adopts_the_practice() {
        accepts("RecordTransfer");

        sends(PRACTICE + "/transfers/new", PRACTICE + "/transfers",
                Map.of("status", "UNDER_WAY", "adapted", "Smaller rooms.", "language", "en", "contactName",
                        "Ani Petrosian", "contactEmail", "ani@example.org"));

        assertThat(said(RecordTransfer.class)).isEqualTo(new RecordTransfer(ID, Story.ARMENIA.code(),
                TransferStatus.UNDER_WAY, Language.EN, "Smaller rooms.", "Ani Petrosian", "ani@example.org"));
    }

    @Test
    void a_refusal_stands_at_its_field_and_keeps_what_was_written() {
        refuses("RecordTransfer", 400, "This does not look like an e-mail address.", "contactEmail");

        Page again = sends(PRACTICE + "/transfers/new", PRACTICE + "/transfers",
                Map.of("adapted", "Smaller rooms.", "contactName", "Ani", "contactEmail", "nowhere"));

        assertThat(again.html().getElementById("contactEmail-error").text()).contains("e-mail address");
        assertThat(again.html().getElementById("adapted").text()).isEqualTo("Smaller rooms.");
    }

    @Test
    void who_may_not_record_is_told_instead_of_asked() {
        told(Transferring.none(false));

        Document html = signedIn("mathis").open(PRACTICE + "/transfers/new").html();

        assertThat(html.select("main form[method=post]")).isEmpty();
        assertThat(html.select("main .notice").text()).contains("members of other delegations");
    }

    @Test
    void its_delegation_tells_how_far_it_is() {
        accepts("UpdateTransfer");

        sends(UPDATE, UPDATE, Map.of("status", "ABANDONED", "reason", "No money"));

        assertThat(said(UpdateTransfer.class)).isEqualTo(new UpdateTransfer(ID, new TransferId(Transferring.ID),
                TransferStatus.ABANDONED, Language.EN, "One office is enough.", null, null, "No money"));
    }

    @Test
    void everybody_reads_how_it_was_judged_and_on_what_evidence() {
        Document html = browser().open(PRACTICE).html();

        assertThat(html.getElementById("transferability").text()).contains("Its effects were measured");
        assertThat(html.select("#transferability tbody tr")).hasSize(7);
        assertThat(html.select("#transferability tbody tr:eq(3)").text())
                .contains("It works without a law or institution that others lack").contains("Partly")
                .contains("It needs a law.");
        assertThat(html.select("#transferability tbody tr:eq(3) td[lang]").attr("lang")).isEqualTo("en");
    }

    @Test
    void a_rapporteur_fills_the_checklist_from_the_review_page() {
        accepts("AssessTransferability");
        String path = PRACTICE + "/transferability";

        assertThat(signedIn("anahit").open(PRACTICE + "/review").html().select("a").eachAttr("href")).contains(path);
        sends(path, path, Map.of("answers.need.verdict", "YES", "answers.law.note", "Only a decree.", "evidence",
                "evaluated"));

        AssessTransferability said = said(AssessTransferability.class);
        assertThat(said.checklist()).isEqualTo(Checklists.newest().ref());
        assertThat(said.evidence()).isEqualTo("evaluated");
        assertThat(said.answers()).hasSize(7).containsEntry("need", new CriterionAnswer(Verdict.YES, null))
                .containsEntry("law", new CriterionAnswer(Verdict.PARTLY, "Only a decree."));
    }

    @Test
    void a_criterion_that_was_left_out_is_told_at_its_place() {
        refuses("AssessTransferability", 400, "This field is needed.", "answers.scale.verdict");
        String path = PRACTICE + "/transferability";

        Page again = sends(path, path, Map.of("evidence", "none"));

        assertThat(again.html().getElementById("answers.scale.verdict").text()).contains("This field is needed.");
    }

    @Test
    void who_may_not_judge_is_told_instead_of_asked() {
        StoryServices.answer(SERVICES, "/api" + PRACTICE + "/transferability", Transferring.transferability(false));

        assertThat(signedIn("mathis").open(PRACTICE + "/transferability").html().select("main form[method=post]"))
                .isEmpty();
    }

    @Test
    void the_group_lists_what_its_delegations_adopt() {
        Document html = signedIn("anahit").open(GROUP + "/transfers?delegation=MT&status=").html();

        assertThat(html.select("#transfers tbody tr").text()).contains("Revenu minimum garanti").contains("Luxembourg")
                .contains("Malta").contains("Under way");
        assertThat(SERVICES.last("/api" + GROUP + "/transfers").uri()).contains("delegation=MT")
                .doesNotContain("status=");
    }
}
