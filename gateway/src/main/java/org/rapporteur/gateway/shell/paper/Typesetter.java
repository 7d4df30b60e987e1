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
    private static final String FAMILY = "Liberation Serif";
    private static final String STYLES = "/static/gateway/css/paper.css";

    private Typesetter() {
    }

    static byte[] set(String page) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder().usePdfUaAccessibility(true).useFastMode()
                    .withProducer("Rapporteur").withHtmlContent(styled(page), null).toStream(out);
            font(builder, "Regular", 400, FontStyle.NORMAL);
            font(builder, "Bold", 700, FontStyle.NORMAL);
            font(builder, "Italic", 400, FontStyle.ITALIC);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> resource("/liberation/LiberationSerif-" + face + ".ttf"), FAMILY, weight, style, true);
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
