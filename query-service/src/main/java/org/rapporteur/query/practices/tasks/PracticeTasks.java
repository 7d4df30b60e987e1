package org.rapporteur.query.practices.tasks;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.practice.PracticeAccess;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticeDocument.Question;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Task;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.TaskKind;

/** What a practice makes wait: an answer from its delegation, a review, its publication, or whether it ends. */
record PracticeTasks(Reader reader, Directory names) {
    Stream<Task> of(PracticeDocument practice) {
        return Stream.of(answers(practice), review(practice), publication(practice), request(practice))
                .flatMap(tasks -> tasks);
    }

    private Stream<Task> answers(PracticeDocument practice) {
        boolean asked = practice.status().isOpenForReview()
                && practice.delegation().equals(reader.voice(practice.group()));
        return asked
                ? practice.questions().stream().filter(Question::isOpen).map(
                        one -> task(TaskKind.ANSWER_CLARIFICATION, practice, one.due(), one.askedAt()))
                : Stream.empty();
    }

    private Stream<Task> review(PracticeDocument practice) {
        boolean waits = practice.status().isOpenForReview()
                && practice.status() != PracticeStatus.CLARIFICATION_REQUESTED;
        return waits && reader.has(practice.group(), Role.RAPPORTEUR) && !PracticeAccess.isOwn(reader, practice)
                ? Stream.of(task(TaskKind.REVIEW_PRACTICE, practice, null, practice.milestones().submittedAt()))
                : Stream.empty();
    }

    private Stream<Task> publication(PracticeDocument practice) {
        Instant acceptedAt = practice.milestones().acceptedAt();
        boolean waits = practice.status() == PracticeStatus.ACCEPTED && reader.has(practice.group(), Role.SECRETARIAT);
        return waits && acceptedAt != null
                ? Stream.of(task(TaskKind.PUBLISH_PRACTICE, practice, null, acceptedAt))
                : Stream.empty();
    }

    private Stream<Task> request(PracticeDocument practice) {
        return reader.has(practice.group(), Role.SECRETARIAT)
                ? practice.openRequest().stream()
                        .map(one -> task(TaskKind.ANSWER_WITHDRAWAL_REQUEST, practice, null, one.at()))
                : Stream.empty();
    }

    private Task task(TaskKind kind, PracticeDocument practice, @Nullable Instant due, Instant since) {
        return new Task(kind, practice.practice().value(), title(practice), practice.group(),
                names.groupName(practice.group()),
                names.call(practice.call()).map(
                        call -> names.delegation(call.organisation(), practice.delegation())).orElse(null),
                due, since);
    }

    private static Bilingual title(PracticeDocument practice) {
        return new Bilingual(name(practice, Language.EN), name(practice, Language.FR));
    }

    private static String name(PracticeDocument practice, Language language) {
        return practice.translations().stream().filter(one -> one.language() == language)
                .map(PracticeDocument.Translation::name).findFirst().orElse(practice.content().name());
    }
}
