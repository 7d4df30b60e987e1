package org.rapporteur.notifications.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.notifications.directory.Directory;
import org.rapporteur.notifications.directory.GroupEntry;
import org.rapporteur.notifications.directory.GroupEntry.Seat;
import org.rapporteur.notifications.directory.PracticeEntry;
import org.rapporteur.notifications.facts.Fact;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationProvided;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationResolved;
import org.rapporteur.shared.practices.PracticeEvent.PracticeAccepted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommented;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommentedPublicly;
import org.rapporteur.shared.practices.PracticeEvent.PracticeDeclined;
import org.rapporteur.shared.practices.PracticeEvent.PracticePublished;
import org.rapporteur.shared.practices.PracticeEvent.PracticeReopened;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalDeclined;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalRequested;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.stereotype.Component;

/**
 * Questions go to the delegation, answers to those who review, decisions to the delegation, what it asks for to the
 * secretariat; comments to those who talk about the practice, and to whom it belongs.
 */
@Component
final class PracticeMails {
    private final Directory directory;

    PracticeMails(Directory directory) {
        this.directory = directory;
    }

    Stream<Mail> about(Fact fact) {
        return switch (fact.event()) {
            case ClarificationRequested e -> on(e.practice(), fact, about -> about.tell(about.delegation(),
                    MailKind.CLARIFICATION_ASKED, "clarification.asked", e.question()));
            case ClarificationProvided e -> on(e.practice(), fact, about -> about.tell(
                    about.reviewers(about.practice().asked().get(e.clarification().value())),
                    MailKind.CLARIFICATION_ANSWERED, "clarification.answered", e.answer()));
            case ClarificationResolved e -> on(e.practice(), fact, about -> about.tell(about.delegation(),
                    MailKind.CLARIFICATION_SETTLED, "clarification.settled", e.reason()));
            default -> aboutDecisions(fact);
        };
    }

    private Stream<Mail> aboutDecisions(Fact fact) {
        return switch (fact.event()) {
            case PracticeAccepted e -> decision(e.practice(), fact, "decision.accepted", e.reason());
            case PracticeDeclined e -> decision(e.practice(), fact, "decision.declined", e.reason());
            case PracticePublished e -> decision(e.practice(), fact, "decision.published", null);
            case PracticeReopened e -> decision(e.practice(), fact, "decision.reopened", e.reason());
            case PracticeWithdrawn e -> on(e.practice(), fact,
                    about -> about.tell(Stream.concat(about.delegation(), about.group().with(Role.SECRETARIAT)),
                            MailKind.DECISION, "decision.withdrawn", e.reason()));
            default -> aboutRequests(fact);
        };
    }

    private Stream<Mail> aboutRequests(Fact fact) {
        return switch (fact.event()) {
            case WithdrawalRequested e -> on(e.practice(), fact,
                    about -> about.tell(about.group().with(Role.SECRETARIAT), MailKind.WITHDRAWAL_ASKED,
                            about.letter("withdrawal.asked", e.reason(), "/review#withdrawal")));
            case WithdrawalDeclined e -> on(e.practice(), fact, about -> about.tell(about.delegation(),
                    MailKind.DECISION, about.letter("withdrawal.declined", e.reason(), "/work#withdrawal")));
            default -> aboutComments(fact);
        };
    }

    private Stream<Mail> aboutComments(Fact fact) {
        return switch (fact.event()) {
            case PracticeCommented e -> on(e.practice(), fact, about -> about.tell(about.inConversation(),
                    MailKind.COMMENT, about.letter("comment", e.text(), "/work#comments")));
            case PracticeCommentedPublicly e -> on(e.practice(), fact,
                    about -> about.tell(Stream.concat(about.delegation(), about.group().with(Role.SECRETARIAT)),
                            MailKind.COMMENT,
                            about.letter("comment.public", e.text(), "#comments").quoting(e.comment())));
            default -> Stream.empty();
        };
    }

    private Stream<Mail> decision(PracticeId practice, Fact fact, String words, @Nullable String reason) {
        return on(practice, fact, about -> about.tell(about.delegation(), MailKind.DECISION, words, reason));
    }

    private Stream<Mail> on(PracticeId id, Fact fact, Function<About, Stream<Mail>> mails) {
        return directory.practice(id).stream().flatMap(practice -> directory.group(practice.group()).stream()
                .map(group -> new About(fact, practice, group))).flatMap(mails);
    }

    private record About(Fact fact, PracticeEntry practice, GroupEntry group) {
        /** Who speaks for the delegation or for the body that answered for it. */
        Stream<Seat> delegation() {
            return Stream.concat(group.voicesOf(practice.delegation()), group.voicesOf(practice.answeredBy()));
        }

        /** Who asked, and every other rapporteur who may review it. */
        Stream<Seat> reviewers(@Nullable Object asked) {
            return group.seats().stream().filter(seat -> seat.person().equals(asked)
                    || seat.has(Role.RAPPORTEUR) && !isPartial(seat));
        }

        /** Whose practice it is, and whoever has commented on it before. */
        Stream<Seat> inConversation() {
            return Stream.concat(delegation(),
                    group.seats().stream().filter(seat -> practice.commented().contains(seat.person())));
        }

        private boolean isPartial(Seat seat) {
            return seat.delegation() != null && (seat.delegation().equals(practice.delegation())
                    || seat.delegation().equals(practice.answeredBy()));
        }

        Stream<Mail> tell(Stream<Seat> readers, MailKind kind, String words, @Nullable String quote) {
            return tell(readers, kind, letter(words, quote, ""));
        }

        Stream<Mail> tell(Stream<Seat> readers, MailKind kind, Letter letter) {
            return new Occasion(fact, group).tell(readers, kind, letter);
        }

        /** @param where the part of the practice's pages to which it leads */
        Letter letter(String words, @Nullable String quote, String where) {
            Map<String, String> texts = new HashMap<>(Map.of("practice", practice.name()));
            if (quote != null) {
                texts.put("quote", quote);
            }
            return new Letter(words, Map.of("group", group.name()), texts, null,
                    "/practices/" + practice.practice() + where);
        }
    }
}
