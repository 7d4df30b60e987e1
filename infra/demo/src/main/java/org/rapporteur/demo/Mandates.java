package org.rapporteur.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.Output;
import org.rapporteur.shared.mandates.Progress;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.mandates.Terms;

/**
 * The mandates of the Platform and what became of them.
 *
 * @param mark
 *            said on everything that is invented
 * @param titleMark
 *            said on the titles of proposals and outputs that are invented
 * @param termsMark
 *            said on the decision of a mandate whose terms are real but for their wording
 */
record Mandates(boolean demoText, Bilingual mark, Bilingual titleMark, String termsMark, List<Entry> mandates) {

    /**
     * A mandate.
     *
     * @param follows
     *            the one before, where it was adopted
     * @param renews
     *            the one before, where it is its renewal
     * @param invented
     *            whether there never was such a mandate
     * @param notFollowed
     *            what the renewal does not follow, and why: by task, activity or proposal
     */
    record Entry(String code, int from, @Nullable String follows, @Nullable String renews, boolean invented,
            LocalDate on, Decision decision, Terms terms, Map<String, String> notFollowed, List<OutputEntry> outputs,
            List<ActivityEntry> activities, List<ReviewEntry> reviews, @Nullable Told closed) {
        Entry {
            notFollowed = notFollowed == null ? Map.of() : Map.copyOf(notFollowed);
            outputs = outputs == null ? List.of() : List.copyOf(outputs);
        }

        /** The activities with which a renewal begins, in their order. */
        List<ActivityEntry> carried() {
            return activities.stream().filter(ActivityEntry::isCarried).toList();
        }
    }

    /** In the one language of its text. */
    record Decision(String reference, LocalDate date, String text) {}

    /**
     * An activity.
     *
     * @param carries
     *            the activity of the mandate before that goes on in it
     * @param proposal
     *            the proposal that it carries out
     */
    record ActivityEntry(String key, @Nullable String carries, @Nullable String proposal, String task, String lead,
            @Nullable LocalDate planned, LocalDate from, LocalDate due, Bilingual title,
            @Nullable Bilingual description, List<Report> reports, @Nullable Told completed, @Nullable Told cancelled,
            List<OutputEntry> outputs) {
        ActivityEntry {
            outputs = outputs == null ? List.of() : List.copyOf(outputs);
        }

        /** Whether it begins with the renewal; one that is planned on a day of its own may carry a proposal out too. */
        boolean isCarried() {
            return planned == null && (carries != null || proposal != null);
        }
    }

    record Report(LocalDate on, LocalDate asOf, Progress progress, int percent, String text) {}

    /** Something said on a day. */
    record Told(LocalDate on, @Nullable String text) {
        String words() {
            return Objects.requireNonNull(text);
        }
    }

    /**
     * What came of a task or an activity.
     *
     * @param ref
     *            the code of a call, or the key of a practice
     * @param language
     *            that of the title
     * @param invented
     *            whether there is no such thing
     */
    record OutputEntry(@Nullable String task, LocalDate on, Output.Kind kind, @Nullable String ref,
            @Nullable String reference, String title, Language language, @Nullable LocalDate date,
            boolean invented) {}

    /** A review. */
    record ReviewEntry(String key, ReviewKind kind, @Nullable Integer year, LocalDate opened, LocalDate due,
            List<View> views, List<Proposal> proposals, Map<String, Verdict> conclusions,
            Map<String, Proposed> proposed, List<Round> rounds) {
        ReviewEntry {
            proposals = proposals == null ? List.of() : List.copyOf(proposals);
            proposed = proposed == null ? Map.of() : Map.copyOf(proposed);
        }

        /** Whether its year had begun: where the demo is loaded early in a year, there was no time for that year's yet. */
        boolean tookPlace() {
            return year == null || opened.getYear() >= year;
        }
    }

    /** What somebody thinks of a task, named by its code, or of an activity, named by its key. */
    record View(String subject, String by, Advice advice, String reason) {}

    record Proposal(String key, String by, String task, String title, String reason) {}

    record Verdict(Advice advice, String reason) {}

    record Proposed(boolean advised, String reason) {}

    /**
     * A submission, and what the chair did with it.
     *
     * @param instead
     *            what it concluded otherwise than the review did in the end
     */
    record Round(String by, LocalDate on, String summary, Map<String, Verdict> instead, @Nullable Told returned,
            @Nullable Told approved) {
        Round {
            instead = instead == null ? Map.of() : Map.copyOf(instead);
        }
    }

    /** @param today the day of loading, in which the last mandate runs */
    static Mandates load(LocalDate today) {
        return DemoFiles.read("mandates.yaml", Mandates.class, StoryDays.of(today)::told);
    }

    Stream<ActivityEntry> activities() {
        return mandates.stream().flatMap(one -> one.activities().stream());
    }

    Optional<ActivityEntry> activity(String key) {
        return activities().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Which mandate an activity stands under. */
    Entry mandateOf(ActivityEntry activity) {
        return mandates.stream().filter(one -> one.activities().contains(activity)).findFirst().orElseThrow();
    }
}
