package org.rapporteur.query.practices.transferability;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.CriterionAnswer;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.vocabulary.VersionRef;

/** Whether others can adopt a practice, as it was judged last. */
public record TransferabilityDocument(PracticeId practice, VersionRef checklist, Language language,
        Map<String, CriterionAnswer> answers, String evidence, Instant at) {
    public TransferabilityDocument {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }
}
