package org.rapporteur.query.workinggroups.me;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.query.workinggroups.groups.GroupDocument;
import org.rapporteur.query.workinggroups.groups.GroupsView;
import org.rapporteur.query.workinggroups.organisations.OrganisationDocument;
import org.rapporteur.query.workinggroups.organisations.OrganisationsView;
import org.rapporteur.query.workinggroups.people.PeopleView;
import org.rapporteur.query.workinggroups.people.PersonDocument;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Contact;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Me;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.OrganisationView;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Seat;
import org.springframework.stereotype.Component;

/** Answers who the reader is and where they sit. */
@Component
class MeQueries {
    static final List<String> VIEWS = List.of("people", "groups", "organisations");

    static final List<String> CONTACT_VIEWS = List.of("people");

    private final ViewReader<PersonDocument> persons;
    private final ViewReader<GroupDocument> groups;
    private final ViewReader<OrganisationDocument> organisations;
    private final People people;

    MeQueries(ViewStores stores, PeopleView peopleView, GroupsView groupsView, OrganisationsView organisationsView,
            People people) {
        this.persons = stores.of(peopleView);
        this.groups = stores.of(groupsView);
        this.organisations = stores.of(organisationsView);
        this.people = people;
    }

    Me me(Reading reading) {
        Reader reader = reading.reader();
        PersonId person = reading.person();
        return new Me(reading.position(), person, people.known(List.of(person)).view(person).name(),
                reader.administrator(), audits(reader), seats(reader));
    }

    Contact contact(Reading reading) {
        PersonDocument person = persons.find(reading.person().value())
                .orElseGet(() -> PersonDocument.of(reading.person()));
        return new Contact(reading.position(), people.openOrNull(person.name()), people.openOrNull(person.email()));
    }

    private List<OrganisationView> audits(Reader reader) {
        return organisations.find(reader.audits().stream().map(OrganisationId::value).toList()).values().stream()
                .map(OrganisationDocument::view).toList();
    }

    private List<Seat> seats(Reader reader) {
        Map<String, GroupDocument> known = groups.find(reader.groups().stream().map(GroupId::value).toList());
        Map<String, OrganisationDocument> houses = organisations
                .find(known.values().stream().map(group -> group.organisation().value()).distinct().toList());
        return reader.seats().stream().flatMap(seat -> seat(seat, known, houses)).toList();
    }

    private static Stream<Seat> seat(PersonDocument.Seat seat, Map<String, GroupDocument> known,
            Map<String, OrganisationDocument> houses) {
        return Optional.ofNullable(known.get(seat.group().value())).stream()
                .map(group -> new Seat(group.group(), group.name(), group.acronym(), group.organisation(), seat.roles(),
                        Optional.ofNullable(houses.get(group.organisation().value()))
                                .flatMap(house -> house.delegation(seat.delegation())).orElse(null)));
    }
}
