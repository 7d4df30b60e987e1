package org.rapporteur.notifications.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.notifications.directory.Directory;
import org.rapporteur.notifications.directory.GroupEntry;
import org.rapporteur.notifications.directory.GroupEntry.Seat;
import org.rapporteur.notifications.directory.ReviewEntry;
import org.rapporteur.notifications.facts.Fact;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewApproved;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewOpened;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewReturned;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewSubmitted;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.stereotype.Component;

/** Who evaluates hears that a review is open, the chair that it waits, its author and the secretariat what became of it. */
@Component
final class MandateMails {
    private final Directory directory;

    MandateMails(Directory directory) {
        this.directory = directory;
    }

    Stream<Mail> about(Fact fact) {
        return switch (fact.event()) {
            case MandateReviewOpened e -> in(e.group(), fact, occasion -> occasion.tell(evaluators(occasion.group()),
                    MailKind.REVIEW_OPENED, opened(e, occasion.group())));
            case MandateReviewSubmitted e -> on(e.review(), fact, about -> about
                    .tell(about.group().with(Role.CHAIR), "mandatereview.waits", "/decide", e.summary(),
                            about.decisionBy()));
            case MandateReviewReturned e -> on(e.review(), fact,
                    about -> about.tell(about.author(), "mandatereview.returned", "/conclude", e.reason()));
            case MandateReviewApproved e -> on(e.review(), fact, about -> about
                    .tell(Stream.concat(about.author(), about.group().with(Role.SECRETARIAT)),
                            "mandatereview.approved", "", e.remark()));
            default -> Stream.empty();
        };
    }

    static Stream<Seat> evaluators(GroupEntry group) {
        return Stream.of(Role.MEMBER, Role.CORRESPONDENT, Role.RAPPORTEUR, Role.CHAIR).flatMap(group::with);
    }

    private static Letter opened(MandateReviewOpened e, GroupEntry group) {
        return new Letter("mandatereview.opened", Map.of("group", group.name(), Letter.SUBJECT, name(e.year())),
                Map.of(), e.due().atStartOfDay(MandateDates.ZONE).toInstant(), "/reviews/" + e.review());
    }

    /** @param year null for the final review */
    static Bilingual name(@Nullable Integer year) {
        return year == null
                ? new Bilingual("final review of the mandate", "bilan final du mandat")
                : new Bilingual("exchange of views " + year, "échange de vues " + year);
    }

    private Stream<Mail> in(GroupId group, Fact fact, Function<Occasion, Stream<Mail>> mails) {
        return directory.group(group).stream().map(found -> new Occasion(fact, found)).flatMap(mails);
    }

    private Stream<Mail> on(ReviewId id, Fact fact, Function<About, Stream<Mail>> mails) {
        return directory.review(id).stream().flatMap(review -> directory.group(review.group()).stream()
                .map(group -> new About(fact, review, group))).flatMap(mails);
    }

    private record About(Fact fact, ReviewEntry review, GroupEntry group) {
        Stream<Seat> author() {
            return review.author().flatMap(group::seat).stream();
        }

        Instant decisionBy() {
            LocalDate submitted = LocalDate.ofInstant(fact.at(), MandateDates.ZONE);
            return MandateDates.decisionBy(review.due(), submitted).atStartOfDay(MandateDates.ZONE).toInstant();
        }

        Stream<Mail> tell(Stream<Seat> readers, String words, String page, @Nullable String quote) {
            return tell(readers, words, page, quote, null);
        }

        Stream<Mail> tell(Stream<Seat> readers, String words, String page, @Nullable String quote,
                @Nullable Instant deadline) {
            Map<String, String> texts = new HashMap<>();
            if (quote != null) {
                texts.put("quote", quote);
            }
            Letter letter = new Letter(words, Map.of("group", group.name(), Letter.SUBJECT, name(review.year())),
                    texts, deadline, "/reviews/" + review.review() + page);
            return new Occasion(fact, group).tell(readers, MailKind.REVIEW_DECISION, letter);
        }
    }
}
