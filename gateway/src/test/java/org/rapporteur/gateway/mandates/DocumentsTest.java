package org.rapporteur.gateway.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.MandateStory;
import org.rapporteur.gateway.support.PdfUa;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewState;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

class DocumentsTest extends FormTest {
    private static final String TERMS = "/mandates/" + MandateStory.MANDATE + "/terms.pdf";
    private static final String REVIEW = "/reviews/" + MandateStory.REVIEW + ".pdf";

    @ParameterizedTest
    @CsvSource({"terms, en", "terms, fr", "review, en", "review, fr"})
    void a_document_can_be_read_by_everybody_as_the_standard_asks(String document, String language) throws Exception {
        StoryServices.answer(SERVICES, "/api/reviews/" + MandateStory.REVIEW,
                MandateStory.review(ReviewState.APPROVED, MandateStory.may()));

        assertThat(PdfUa.flaws(paper(document.equals("terms") ? TERMS : REVIEW, language))).isEmpty();
    }

    @Test
    void the_validator_finds_what_is_wrong() throws Exception {
        byte[] paper = paper(TERMS, "en");
        byte[] untagged = new String(paper, java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("/StructTreeRoot", "/StructTreeBoot").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(PdfUa.flaws(untagged)).isNotEmpty();
    }

    private byte[] paper(String path, String language) {
        Browser browser = signedIn("anahit");
        EntityExchangeResult<byte[]> answer = http().get().uri(path).header("Accept-Language", language)
                .cookies(cookies -> browser.cookies().forEach(cookies::add)).exchange().expectStatus().isOk()
                .expectHeader().contentType(MediaType.APPLICATION_PDF).expectBody().returnResult();
        return Objects.requireNonNull(answer.getResponseBody());
    }
}
