package org.rapporteur.query.telling.answering;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.eventlog.privacy.SubjectRegistry;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.query.workinggroups.people.PeopleView;
import org.rapporteur.query.workinggroups.people.PersonDocument;
import org.rapporteur.shared.PersonId;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Finds out who asks: the token says who they are, the log says what they may. */
@Component
public final class Readers {
    private final SubjectRegistry registry;
    private final ViewReader<PersonDocument> people;

    Readers(SubjectRegistry registry, ViewStores stores, PeopleView view) {
        this.registry = registry;
        this.people = stores.of(view);
    }

    public Reader of(@Nullable Jwt token) {
        return token == null ? Reader.PUBLIC : of(person(token));
    }

    private Reader of(PersonId person) {
        return people.find(person.value()).map(Reader::of).orElseGet(() -> Reader.newcomer(person));
    }

    private PersonId person(Jwt token) {
        return new PersonId(registry.subjectOf(claim(token, "iss"), claim(token, "sub")));
    }

    private static String claim(Jwt token, String name) {
        return Objects.requireNonNull(token.getClaimAsString(name), () -> "The access token has no claim " + name);
    }
}
