package org.rapporteur.gateway.support;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** What keeps a document from being one that everybody can read, as the standard PDF/UA-1 asks. */
public final class PdfUa {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {
    }

    public static List<String> flaws(byte[] paper) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper),
                PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == Status.FAILED).map(PdfUa::flaw).distinct().toList();
        }
    }

    private static String flaw(TestAssertion one) {
        return one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + ": " + one.getMessage();
    }
}
