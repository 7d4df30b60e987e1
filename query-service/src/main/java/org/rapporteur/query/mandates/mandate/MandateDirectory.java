package org.rapporteur.query.mandates.mandate;

import java.util.List;
import java.util.Optional;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.joining.MandateNames;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.mandates.MandateId;
import org.springframework.stereotype.Component;

/** Names mandates for other capabilities. */
@Component
final class MandateDirectory implements MandateNames {
    private final ViewReader<MandateDocument> mandates;
    private final GroupNames groups;

    MandateDirectory(ViewStores stores, MandatesView view, GroupNames groups) {
        this.mandates = stores.of(view);
        this.groups = groups;
    }

    @Override
    public List<String> views() {
        return List.of("mandates", "groups");
    }

    @Override
    public Optional<Mandate> seen(MandateId id, Reader reader) {
        return mandates.find(id.value()).flatMap(one -> groups.seen(one.group().value(), reader)
                .map(group -> new Mandate(one.mandate(), one.period(), group.name())));
    }
}
