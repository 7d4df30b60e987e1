package org.rapporteur.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rapporteur.demo.Call2017.Group;
import org.rapporteur.demo.Call2017.Respondent;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AppointAuditor;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.BecomeFirstAdministrator;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.CreateOrganisation;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.CreateWorkingGroup;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RegisterDelegation;

/** 2016: the organisation, its delegations, the Platform, its Working Group 2, and who sits in them. */
final class GroupsChapter {

    private static final LocalDate INVITATIONS = LocalDate.of(2016, 2, 1);

    private final Script script;
    private final Cast cast;
    private final Call2017 story;
    private final Invitations invitations;
    private final Person administrator;
    private final Person secretariat;

    GroupsChapter(Script script, Cast cast, Call2017 story) {
        this.script = script;
        this.cast = cast;
        this.story = story;
        this.invitations = new Invitations(script);
        this.administrator = cast.only("ADMINISTRATOR");
        this.secretariat = cast.only("SECRETARIAT");
    }

    void write() {
        createOrganisation();
        registerDelegations();
        appointAuditor();
        story.groups().forEach(this::createGroup);
        fillPlatform(story.groups().getFirst());
        story.groups().forEach(this::fillSeats);
    }

    private void createOrganisation() {
        Instant at = story.organisation().createdAt();
        script.add("administrator", at.minus(Duration.ofMinutes(30)), administrator,
                said -> new BecomeFirstAdministrator(administrator.name()));
        script.add("organisation", at, administrator,
                said -> new CreateOrganisation(story.organisation().name(), story.organisation().code()));
    }

    private void registerDelegations() {
        Instant at = story.organisation().createdAt();
        Stream.concat(story.respondents().stream(), story.answering().stream())
                .forEach(line -> register(line, at.plusSeconds(60)));
    }

    private void register(Respondent line, Instant at) {
        script.add("delegation:" + line.code(), at, administrator,
                said -> new RegisterDelegation(said.organisation(), line.code(), line.kind(), line.name(), null));
    }

    private void appointAuditor() {
        Person auditor = cast.only("AUDITOR");
        String organisation = story.organisation().code();
        Instant at = story.organisation().createdAt().plus(Duration.ofMinutes(30));
        script.add("auditor", at, administrator,
                said -> new AppointAuditor(said.organisation(), Invitations.invitee(organisation, auditor)));
        invitations.join(organisation, auditor, "auditor", at.plus(Duration.ofDays(1)));
    }

    private void createGroup(Group group) {
        String code = group.code();
        script.add("group:" + code, group.createdAt(), administrator,
                said -> new CreateWorkingGroup(said.organisation(), group.kind(), group.name(), code,
                        group.parent() == null ? null : said.group(group.parent()), group.legalBasis(), group.openTo(),
                        Invitations.invitee(code, secretariat)));
        invitations.join(code, secretariat, "group:" + code, group.createdAt().plus(Duration.ofHours(2)));
    }

    private void fillPlatform(Group platform) {
        List<Person> members = cast.people().stream().filter(Person::sitsInGroups)
                .filter(person -> !person.equals(secretariat)).toList();
        for (int i = 0; i < members.size(); i++) {
            seat(platform.code(), members.get(i), members.get(i).groupRole(), INVITATIONS, i);
        }
    }

    private void fillSeats(Group group) {
        LocalDate day = Days.of(group.createdAt()).plusDays(2);
        int i = 0;
        for (Map.Entry<String, Role> seat : group.seatsOrNone().entrySet()) {
            seat(group.code(), cast.person(seat.getKey()), seat.getValue(), day, i++);
        }
    }

    private void seat(String group, Person person, Role role, LocalDate day, int nth) {
        invitations.inviteAndJoin(group, secretariat, person, role, Days.at(day, nth),
                Days.at(day.plusDays(1 + nth % 9), 60 + 2 * nth));
    }
}
