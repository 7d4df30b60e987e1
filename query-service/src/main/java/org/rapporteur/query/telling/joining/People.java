package org.rapporteur.query.telling.joining;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.Sealed;

/** Opens what is personal, for answers to readers who may see it. */
public interface People {
    /** Some people by name. */
    record Known(Map<PersonId, PersonView> views) {
        public PersonView view(PersonId person) {
            PersonView view = views.get(person);
            return view == null ? new PersonView(person, null, false) : view;
        }
    }

    /** The text; null where there is none, or where it was erased. */
    @Nullable
    String openOrNull(@Nullable Sealed sealed);

    /** The people by name, for an answer that speaks of several. */
    Known known(Collection<PersonId> persons);
}
