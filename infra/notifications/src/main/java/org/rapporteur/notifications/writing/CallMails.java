package org.rapporteur.notifications.writing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.notifications.directory.CallEntry;
import org.rapporteur.notifications.directory.Directory;
import org.rapporteur.notifications.directory.GroupEntry;
import org.rapporteur.notifications.facts.Fact;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.practices.PracticeEvent.RespondentReminded;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.springframework.stereotype.Component;

/** Who speaks for a delegation that was invited to a call and is silent is told that the deadline comes near. */
@Component
public final class CallMails {
    /** How many days before the deadline. */
    private static final List<Integer> DAYS = List.of(14, 3);

    private final Directory directory;

    CallMails(Directory directory) {
        this.directory = directory;
    }

    Stream<Mail> about(Fact fact) {
        return fact.event() instanceof RespondentReminded e
                ? directory.call(e.call()).stream().flatMap(call -> directory.group(call.group()).stream()
                        .flatMap(group -> new Occasion(fact, group).tell(group.voicesOf(e.delegation()),
                                MailKind.REMINDER, letter("reminder", call, group, e.delegation()))))
                : Stream.empty();
    }

    /**
     * The mails of a call whose turn has come: once for each deadline and each of its two moments. A moment that was
     * over when the deadline was set is passed over, and so is the first when the second has come.
     */
    public List<Mail> near(CallEntry call, Instant now) {
        return due(call, now).map(days -> directory.group(call.group()).stream()
                .flatMap(group -> call.silent().flatMap(delegation -> near(call, group, delegation, days))).toList())
                .orElse(List.of());
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
