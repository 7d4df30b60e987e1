package org.rapporteur.query.practices.practice;

import java.util.Optional;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.calls.CallsView;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.joining.Histories;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.springframework.stereotype.Component;

/** Who may read the history of a practice, and how much of it. */
@Component
class PracticeHistories implements Histories {
    private final ViewReader<PracticeDocument> practices;
    private final ViewReader<CallDocument> calls;

    PracticeHistories(ViewStores stores, PracticesView view, CallsView callsView) {
        this.practices = stores.of(view);
        this.calls = stores.of(callsView);
    }

    @Override
    public Optional<Sight> ofPractice(String id, Reader reader) {
        return practices.find(id).flatMap(practice -> calls.find(practice.call().value())
                .flatMap(call -> sight(practice, call.organisation(), reader)));
    }

    private static Optional<Sight> sight(PracticeDocument practice, OrganisationId organisation, Reader reader) {
        if (reader.sees(practice.group(), organisation)) {
            return Optional.of(new Sight(true, PracticeAccess.readsNotes(reader, practice, organisation),
                    PracticeAccess.opensContacts(reader, practice)));
        }
        return practice.isPublic() ? Optional.of(Sight.PUBLIC) : Optional.empty();
    }

    @Override
    public Optional<Sight> ofCall(String id, Reader reader) {
        return calls.find(id).filter(one -> reader.sees(one.group(), one.organisation()))
                .map(one -> new Sight(true, false, false));
    }
}
