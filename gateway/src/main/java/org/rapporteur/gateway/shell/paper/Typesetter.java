package org.rapporteur.gateway.shell.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.rapporteur.gateway.shell.page.Letters;

/**
 * Sets well-formed pages as PDF/UA-1: tagged, with title and language, every letter in an embedded font. Apart from
 * {@link Papers}, so that what it takes is loaded when the first document is asked for.
 */
final class Typesetter {
    /** Stands where no font has the letter. */
    private static final String MISSING = "\ufffd";
    private static final String STYLES = "/static/gateway/css/paper.css";

    private Typesetter() {
    }

    static byte[] set(String page) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder().usePdfUaAccessibility(true).useFastMode()
                    .useUnicodeLineBreaker(new LineEnds()).withProducer("Rapporteur").useReplacementText(MISSING)
                    .withHtmlContent(styled(page), null).toStream(out);
            fonts(builder);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Latin, Greek and Cyrillic letters are of the first family; Armenian and Georgian ones of the other. */
    private static void fonts(PdfRendererBuilder builder) {
        font(builder, "Liberation Serif", "/liberation/LiberationSerif-Regular.ttf", 400, FontStyle.NORMAL);
        font(builder, "Liberation Serif", "/liberation/LiberationSerif-Bold.ttf", 700, FontStyle.NORMAL);
        font(builder, "Liberation Serif", "/liberation/LiberationSerif-Italic.ttf", 400, FontStyle.ITALIC);
        font(builder, "DejaVu Serif", "/dejavu/DejaVuSerif.ttf", 400, FontStyle.NORMAL);
        font(builder, "DejaVu Serif", "/dejavu/DejaVuSerif-Bold.ttf", 700, FontStyle.NORMAL);
    }

    private static void font(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
        builder.useFont(() -> resource(file), family, weight, style, true);
    }

    private static String styled(String page) throws IOException {
        try (InputStream styles = resource(STYLES)) {
            return Letters.only(page).replaceFirst("</head>",
                    "<style>" + new String(styles.readAllBytes(), StandardCharsets.UTF_8) + "</style></head>");
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Typesetter.class.getResourceAsStream(name), name);
    }
}
