package org.rapporteur.query.telling.joining;

import java.util.List;
import java.util.Optional;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;

/** Mandates, as answers about other things name them. */
public interface MandateNames {
    record Mandate(MandateId mandate, MandatePeriod period, Bilingual groupName) {}

    /** The views that they are read from. */
    List<String> views();

    /** The mandate, if the reader may see its group. */
    Optional<Mandate> seen(MandateId id, Reader reader);
}
