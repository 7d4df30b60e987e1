package org.rapporteur.command.drafts;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.practices.Call;
import org.rapporteur.command.running.LogHistory;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.DraftQuery.DelegationDrafts;
import org.rapporteur.shared.practices.DraftQuery.DraftProgress;
import org.springframework.stereotype.Component;

/** Tells the secretariat that a delegation is writing, and never what. */
@Component
class DraftProgressDesk {
    private final DraftStore store;
    private final LogHistory history;

    DraftProgressDesk(DraftStore store, LogHistory history) {
        this.store = store;
        this.history = history;
    }

    DraftProgress progress(CallId call, PersonId reader) {
        Seat.of(reader, Call.of(call, history).group(), history).asSecretariat();
        return new DraftProgress(store.to(call).stream()
                .collect(Collectors.groupingBy(draft -> draft.delegation().value(), TreeMap::new, Collectors.toList()))
                .values().stream().map(DraftProgressDesk::sum).toList());
    }

    private static DelegationDrafts sum(List<StoredDraft> drafts) {
        return new DelegationDrafts(drafts.getFirst().delegation(), drafts.size(),
                drafts.stream().map(StoredDraft::savedAt).max(Comparator.naturalOrder()).orElseThrow());
    }
}
