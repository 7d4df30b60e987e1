package org.rapporteur.gateway.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.MandateStory;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.mandates.MandateQuery.ReviewState;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

class DocumentsTest extends FormTest {
    private static final String TERMS = "/mandates/" + MandateStory.MANDATE + "/terms.pdf";
    private static final String REVIEW = "/reviews/" + MandateStory.REVIEW + ".pdf";

    @BeforeAll
    static void loadTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"terms, en", "terms, fr", "review, en", "review, fr"})
    void a_document_can_be_read_by_everybody_as_the_standard_asks(String document, String language) throws Exception {
        StoryServices.answer(SERVICES, "/api/reviews/" + MandateStory.REVIEW,
                MandateStory.review(ReviewState.APPROVED, MandateStory.may()));

        assertThat(flaws(paper(document.equals("terms") ? TERMS : REVIEW, language))).isEmpty();
    }

    @Test
    void the_validator_finds_what_is_wrong() throws Exception {
        byte[] paper = paper(TERMS, "en");
        byte[] untagged = new String(paper, java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("/StructTreeRoot", "/StructTreeBoot").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(flaws(untagged)).isNotEmpty();
    }

    private byte[] paper(String path, String language) {
        Browser browser = signedIn("anahit");
        EntityExchangeResult<byte[]> answer = http().get().uri(path).header("Accept-Language", language)
                .cookies(cookies -> browser.cookies().forEach(cookies::add)).exchange().expectStatus().isOk()
                .expectHeader().contentType(MediaType.APPLICATION_PDF).expectBody().returnResult();
        return Objects.requireNonNull(answer.getResponseBody());
    }

    private static List<String> flaws(byte[] paper) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper),
                PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == Status.FAILED).map(DocumentsTest::flaw).distinct().toList();
        }
    }

    private static String flaw(TestAssertion one) {
        return one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + ": " + one.getMessage();
    }
}
