package org.rapporteur.query.workinggroups.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.Sealed;
import org.springframework.stereotype.Component;

/** Opens names and other personal texts with the keys of the people whom they are about. */
@Component
public final class OpenedPeople implements People {
    private final ViewReader<PersonDocument> people;
    private final SubjectKeys keys;

    OpenedPeople(ViewStores stores, PeopleView view, SubjectKeys keys) {
        this.people = stores.of(view);
        this.keys = keys;
    }

    @Override
    public @Nullable String openOrNull(@Nullable Sealed sealed) {
        return sealed == null ? null : keys.open(sealed.subject().value(), sealed.text()).orElse(null);
    }

    public PersonView view(PersonId person, @Nullable Sealed name) {
        String opened = openOrNull(name);
        return new PersonView(person, opened, name != null && opened == null);
    }

    @Override
    public Known known(Collection<PersonId> persons) {
        Map<PersonId, PersonView> views = new HashMap<>();
        people.find(persons.stream().map(PersonId::value).distinct().toList()).values()
                .forEach(one -> views.put(one.person(), view(one.person(), one.name())));
        return new Known(views);
    }
}
