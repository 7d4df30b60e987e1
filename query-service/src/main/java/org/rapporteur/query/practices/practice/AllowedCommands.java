package org.rapporteur.query.practices.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.Role;

/**
 * The commands that a reader may give about a practice now.
 *
 * <p>A mirror of the rules, so that pages offer what will be accepted; the command service alone decides.
 */
public final class AllowedCommands {
    private final PracticeDocument practice;
    private final Reader reader;
    private final List<String> may = new ArrayList<>();

    private AllowedCommands(PracticeDocument practice, Reader reader) {
        this.practice = practice;
        this.reader = reader;
    }

    public static List<String> of(PracticeDocument practice, Reader reader) {
        AllowedCommands commands = new AllowedCommands(practice, reader);
        commands.review();
        commands.answer();
        commands.publish();
        commands.withdraw();
        commands.reopen();
        commands.remark();
        commands.translate();
        return List.copyOf(commands.may);
    }

    private void review() {
        if (!has(Role.RAPPORTEUR) || isOwn(practice, reader) || !practice.status().isOpenForReview()) {
            return;
        }
        may.addAll(List.of("AssignCategory", "AssignPriorityDomain", "SetInnovationType", "LinkCharterArticle",
                "TagInstrument",
                "RequestClarification", "DeclinePractice"));
        if (!practice.classification().marks().articles().isEmpty()) {
            may.add("UnlinkCharterArticle");
        }
        if (!practice.classification().marks().instruments().isEmpty()) {
            may.add("UntagInstrument");
        }
        if (practice.questions().stream().anyMatch(one -> one.resolution() == null)) {
            may.add("ResolveClarification");
        }
        may.add(practice.classification().categories().isEmpty() ? "LeaveUncategorised" : "RemoveCategory");
        if (practice.classification().isComplete() && !practice.hasOpenQuestions()) {
            may.add("AcceptPractice");
        }
    }

    private void answer() {
        if (!speaksForIt() || !practice.status().isOpenForReview()) {
            return;
        }
        may.add("RevisePractice");
        if (practice.hasOpenQuestions()) {
            may.add("ProvideClarification");
        }
    }

    private void publish() {
        if (has(Role.SECRETARIAT) && practice.status() == PracticeStatus.ACCEPTED) {
            may.add("PublishPractice");
        }
    }

    private void withdraw() {
        boolean who = practice.isPublic() ? has(Role.SECRETARIAT) : speaksForIt();
        if (who && practice.status() != PracticeStatus.WITHDRAWN) {
            may.add("WithdrawPractice");
        }
        if (practice.isPublic() && speaksForIt() && practice.openRequest().isEmpty()) {
            may.add("AskForWithdrawal");
        }
        if (has(Role.SECRETARIAT) && practice.openRequest().isPresent()) {
            may.add("DeclineWithdrawal");
        }
    }

    private void reopen() {
        boolean ended = practice.status() == PracticeStatus.DECLINED || practice.status() == PracticeStatus.PUBLISHED;
        if (ended && has(Role.SECRETARIAT)) {
            may.add("ReopenPractice");
        }
    }

    private void remark() {
        if (has(Role.SECRETARIAT) || has(Role.RAPPORTEUR) && !isOwn(practice, reader)) {
            may.add("AddInternalNote");
        }
        if (comments(practice, reader) && practice.status() != PracticeStatus.WITHDRAWN) {
            may.add("CommentOnPractice");
        }
        if (comments(practice, reader) && practice.isPublic() && reader.delegation(practice.group()) != null) {
            may.add("CommentPublicly");
        }
    }

    private static boolean comments(PracticeDocument practice, Reader reader) {
        return Stream.of(Role.MEMBER, Role.CORRESPONDENT, Role.OBSERVER)
                .anyMatch(role -> reader.has(practice.group(), role));
    }

    /** Whether the reader may take back what stands there in the name of this delegation. */
    static boolean mayTakeBack(PracticeDocument practice, DelegationCode author, Reader reader) {
        return reader.has(practice.group(), Role.SECRETARIAT)
                || author.equals(reader.delegation(practice.group())) && comments(practice, reader);
    }

    private void translate() {
        boolean inPlay = practice.status() != PracticeStatus.WITHDRAWN && practice.status() != PracticeStatus.DECLINED;
        if (inPlay && (speaksForIt() || has(Role.SECRETARIAT) || has(Role.RAPPORTEUR))) {
            may.add("ProvideTranslation");
        }
    }

    private boolean has(Role role) {
        return reader.has(practice.group(), role);
    }

    private boolean speaksForIt() {
        return practice.delegation().equals(reader.voice(practice.group()));
    }

    /** Whether the reader's seat speaks for the practice's delegation, or for the body that answered for it. */
    static boolean isOwn(PracticeDocument practice, Reader reader) {
        @Nullable
        DelegationCode seat = reader.delegation(practice.group());
        return seat != null && (seat.equals(practice.delegation()) || seat.equals(practice.answeredBy()));
    }
}
