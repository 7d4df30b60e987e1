package org.rapporteur.notifications.writing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.rapporteur.notifications.directory.CallEntry;
import org.rapporteur.notifications.directory.Directory;
import org.rapporteur.notifications.directory.GroupEntry;
import org.rapporteur.notifications.directory.GroupEntry.Seat;
import org.rapporteur.notifications.facts.Fact;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeEvent.CallExtended;
import org.rapporteur.shared.practices.PracticeEvent.RespondentInvited;
import org.rapporteur.shared.practices.PracticeEvent.RespondentReminded;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.springframework.stereotype.Component;

/**
 * Who speaks for a delegation that was invited to a call is told so; and, while the delegation is silent, that there is
 * more time, and that the deadline comes near.
 */
@Component
public final class CallMails {
    /** How many days before the deadline. */
    private static final List<Integer> DAYS = List.of(14, 3);

    private final Directory directory;

    CallMails(Directory directory) {
        this.directory = directory;
    }

    Stream<Mail> about(Fact fact) {
        return switch (fact.event()) {
            case RespondentInvited e -> with(e.call(), (call, group) -> invited(fact, call, group, e.delegation(),
                    group.voicesOf(e.delegation()).filter(seat -> call.hasOpenedAt(fact.at()))));
            case RoleAssigned e -> e.role().speaksForADelegation() ? seated(fact, e) : Stream.empty();
            case CallExtended e ->
                with(e.call(), (call, group) -> call.silent().filter(one -> call.hasOpenedAt(fact.at()))
                        .flatMap(one -> extended(fact, e, call, group, one)));
            case RespondentReminded e -> with(e.call(), (call, group) -> new Occasion(fact, group).tell(
                    group.voicesOf(e.delegation()), MailKind.REMINDER,
                    letter("reminder", call, group, e.delegation())));
            default -> Stream.empty();
        };
    }

    private Stream<Mail> with(CallId id, BiFunction<CallEntry, GroupEntry, Stream<Mail>> mails) {
        return directory.call(id).stream().flatMap(
                call -> directory.group(call.group()).stream().flatMap(group -> mails.apply(call, group)));
    }

    /** Who takes the seat while the delegation is silent is invited like those before. */
    private Stream<Mail> seated(Fact fact, RoleAssigned e) {
        return directory.group(e.group()).stream().flatMap(group -> group.seat(e.person()).stream()
                .filter(seat -> seat.delegation() != null)
                .flatMap(seat -> awaited(fact, e.group(), seat)
                        .flatMap(call -> invited(fact, call, group, seat.delegation(), Stream.of(seat)))));
    }

    private Stream<CallEntry> awaited(Fact fact, GroupId group, Seat seat) {
        return directory.openCalls().stream().filter(call -> call.group().equals(group))
                .filter(call -> call.hasOpenedAt(fact.at()) && !fact.at().isAfter(call.deadline()))
                .filter(call -> call.silent().anyMatch(code -> code.equals(seat.delegation())));
    }

    private Stream<Mail> invited(Fact fact, CallEntry call, GroupEntry group, DelegationCode delegation,
            Stream<Seat> voices) {
        return invited(call, group, delegation, voices, fact.at(), fact.isOfTheDemo());
    }

    /** Once for each call, delegation and person, whatever was the occasion. */
    private Stream<Mail> invited(CallEntry call, GroupEntry group, DelegationCode delegation, Stream<Seat> voices,
            Instant at, boolean demo) {
        String because = "invited|%s|%s".formatted(call.call(), delegation);
        Letter letter = letter("call.invited", call, group, delegation);
        return voices.map(seat -> new Mail(because, at, MailKind.CALL_INVITED, call.group(),
                Addressee.of(seat, group), letter, null, demo));
    }

    /** Who was invited to a call before it opened is told when it opens. */
    public List<Mail> opening(CallEntry call, Instant now) {
        Instant opening = call.opensAt();
        return opening == null || now.isBefore(opening) || now.isAfter(call.deadline())
                ? List.of()
                : directory.group(call.group()).stream().flatMap(group -> call.silent().flatMap(one -> invited(call,
                        group, one, group.voicesOf(one), opening, call.demo()))).toList();
    }

    private Stream<Mail> extended(Fact fact, CallExtended e, CallEntry call, GroupEntry group,
            DelegationCode delegation) {
        Letter letter = letter("call.extended", call.until(e.deadline(), fact.at()), group, delegation)
                .quoting(e.reason());
        return new Occasion(fact, group).tell(group.voicesOf(delegation), MailKind.CALL_EXTENDED, letter);
    }

    /**
     * The mails of a call whose turn has come: once for each deadline and each of its two moments. A moment that was
     * over when the deadline was set is passed over, and so is the first when the second has come.
     */
    public List<Mail> near(CallEntry call, Instant now) {
        return call.hasOpenedAt(now)
                ? due(call, now).map(days -> directory.group(call.group()).stream()
                        .flatMap(group -> call.silent().flatMap(delegation -> near(call, group, delegation, days)))
                        .toList())
                        .orElse(List.of())
                : List.of();
    }

    private static java.util.Optional<Integer> due(CallEntry call, Instant now) {
        return now.isAfter(call.deadline())
                ? java.util.Optional.empty()
                : DAYS.reversed().stream().filter(days -> !now.isBefore(moment(call, days))).findFirst()
                        .filter(days -> !call.since().isAfter(moment(call, days)));
    }

    private static Instant moment(CallEntry call, int days) {
        return call.deadline().minus(Duration.ofDays(days));
    }

    private Stream<Mail> near(CallEntry call, GroupEntry group, DelegationCode delegation, int days) {
        String because = "deadline|%s|%s|%d".formatted(call.call(), call.deadline(), days);
        Letter letter = letter("deadline", call, group, delegation);
        return group.voicesOf(delegation).map(seat -> new Mail(because, moment(call, days), MailKind.DEADLINE,
                call.group(), Addressee.of(seat, group), letter, null, call.demo()));
    }

    private Letter letter(String words, CallEntry call, GroupEntry group, DelegationCode delegation) {
        Map<String, Bilingual> names = new HashMap<>(Map.of("call", call.title(), "group", group.name()));
        directory.organisation(call.organisation())
                .ifPresent(one -> names.put("delegation", one.delegation(delegation)));
        return new Letter(words, names, Map.of(), call.deadline(), "/calls/" + call.call());
    }
}
