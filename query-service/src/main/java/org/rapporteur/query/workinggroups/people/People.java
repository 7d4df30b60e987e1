package org.rapporteur.query.workinggroups.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.Sealed;
import org.springframework.stereotype.Component;

/** Opens what is personal, for answers to readers who may see it. */
@Component
public final class People {
    private final ViewReader<PersonDocument> people;
    private final SubjectKeys keys;

    People(ViewStores stores, PeopleView view, SubjectKeys keys) {
        this.people = stores.of(view);
        this.keys = keys;
    }

    /** The text, unless it was erased. */
    public Optional<String> open(Sealed sealed) {
        return keys.open(sealed.subject().value(), sealed.text());
    }

    public @Nullable String openOrNull(@Nullable Sealed sealed) {
        return sealed == null ? null : open(sealed).orElse(null);
    }

    public PersonView view(PersonId person, @Nullable Sealed name) {
        String opened = openOrNull(name);
        return new PersonView(person, opened, name != null && opened == null);
    }

    /** The people by name, for an answer that speaks of several. */
    public Known known(Collection<PersonId> persons) {
        Map<PersonId, PersonView> views = new HashMap<>();
        people.find(persons.stream().map(PersonId::value).distinct().toList()).values()
                .forEach(one -> views.put(one.person(), view(one.person(), one.name())));
        return new Known(views);
    }

    /** Some people by name. */
    public record Known(Map<PersonId, PersonView> views) {
        public PersonView view(PersonId person) {
            PersonView view = views.get(person);
            return view == null ? new PersonView(person, null, false) : view;
        }
    }
}
