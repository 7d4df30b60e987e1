package org.rapporteur.query.practices.practice;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.practice.Classification.Category;
import org.rapporteur.query.practices.practice.PracticeDocument.Declined;
import org.rapporteur.query.practices.practice.PracticeDocument.Milestones;
import org.rapporteur.query.practices.practice.PracticeDocument.PublicComment;
import org.rapporteur.query.practices.practice.PracticeDocument.PublicFact;
import org.rapporteur.query.practices.practice.PracticeDocument.Question;
import org.rapporteur.query.practices.practice.PracticeDocument.Remark;
import org.rapporteur.query.practices.practice.PracticeDocument.Remarks;
import org.rapporteur.query.practices.practice.PracticeDocument.Resolution;
import org.rapporteur.query.practices.practice.PracticeDocument.Revision;
import org.rapporteur.query.practices.practice.PracticeDocument.Translation;
import org.rapporteur.query.practices.practice.PracticeDocument.Withdrawal;
import org.rapporteur.query.telling.joining.PracticeFacts;
import org.rapporteur.query.telling.joining.PracticeLife;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeEvent.CategoryAssigned;
import org.rapporteur.shared.practices.PracticeEvent.CategoryRemoved;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleLinked;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleUnlinked;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationProvided;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationResolved;
import org.rapporteur.shared.practices.PracticeEvent.InnovationTypeSet;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentTagged;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentUntagged;
import org.rapporteur.shared.practices.PracticeEvent.InternalNoteAdded;
import org.rapporteur.shared.practices.PracticeEvent.PracticeAccepted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommented;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommentedPublicly;
import org.rapporteur.shared.practices.PracticeEvent.PracticeDeclined;
import org.rapporteur.shared.practices.PracticeEvent.PracticeLeftUncategorised;
import org.rapporteur.shared.practices.PracticeEvent.PracticePublished;
import org.rapporteur.shared.practices.PracticeEvent.PracticeReopened;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeEvent.PriorityDomainAssigned;
import org.rapporteur.shared.practices.PracticeEvent.PublicCommentTakenBack;
import org.rapporteur.shared.practices.PracticeEvent.TranslationProvided;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalDeclined;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalRequested;
import org.rapporteur.shared.practices.PracticeStatus;
import org.springframework.stereotype.Component;

/** Tells of each practice: its text, its classification, the questions about it and where it stands. */
@Component
public final class PracticesView implements View<PracticeDocument> {
    @Override
    public String name() {
        return "practices";
    }

    @Override
    public int version() {
        return 6;
    }

    @Override
    public Class<PracticeDocument> type() {
        return PracticeDocument.class;
    }

    /** The review queue and counts are asked by group. */
    @Override
    public List<String> indexes() {
        return List.of("group");
    }

    @Override
    public Set<String> keys(Event event) {
        return PracticeFacts.practice(event).map(practice -> Set.of(practice.value())).orElse(Set.of());
    }

    @Override
    public @Nullable PracticeDocument project(String key, @Nullable PracticeDocument document, Happened happened) {
        if (happened.event() instanceof PracticeSubmitted e) {
            return submitted(e, happened);
        }
        PracticeDocument before = requireNonNull(document);
        PracticeDocument told = told(before, happened);
        PracticeStatus status = PracticeLife.after(before.status(), happened.event(), told.hasOpenQuestions());
        return heard(before, told.in(status), happened);
    }

    private PracticeDocument submitted(PracticeSubmitted e, Happened happened) {
        Revision first = new Revision(1, happened.at(), happened.actor(), null);
        return new PracticeDocument(e.practice(), e.call(), e.group(), e.delegation(), e.answeredBy(), e.contact(),
                PracticeStatus.SUBMITTED, 1, e.content(), List.of(first), List.of(),
                Classification.submitted(e.content().domains()), List.of(), Remarks.NONE,
                new Milestones(happened.actor(), happened.at(), null, null, null, null), List.of());
    }

    private PracticeDocument told(PracticeDocument before, Happened happened) {
        return switch (happened.event()) {
            case PracticeRevised e -> revised(before, e, happened);
            case CategoryAssigned e -> before.with(before.classification().with(
                    new Category(e.category(), e.subCategories(), e.primary(), e.reason(), e.confidence())));
            case CategoryRemoved e -> before.with(before.classification().without(e.category()));
            case PracticeLeftUncategorised e -> before.with(before.classification().uncategorised(e.reason()));
            case PriorityDomainAssigned e ->
                before.with(before.classification().assigned(e.domains(), e.assumed(), e.reason()));
            case InnovationTypeSet e -> marked(before, before.classification().marks()
                    .with(new Marks.Innovation(e.types(), e.reason(), e.assumed())));
            case CharterArticleLinked e -> marked(before, before.classification().marks()
                    .with(new Marks.CharterLink(e.ref(), e.reason(), e.assumed())));
            case InstrumentTagged e -> marked(before, before.classification().marks()
                    .with(new Marks.InstrumentTag(e.ref(), e.reason(), e.assumed())));
            case InstrumentUntagged e -> marked(before, before.classification().marks().without(e.ref()));
            case CharterArticleUnlinked e -> marked(before, before.classification().marks().without(e.ref()));
            case ClarificationRequested e -> before.withQuestions(and(before.questions(), asked(e, happened)));
            case ClarificationProvided e -> before.withQuestions(
                    changed(before, e.clarification(), one -> one.answered(e.answer(), happened.actor(),
                            happened.at())));
            case ClarificationResolved e -> before.withQuestions(changed(before, e.clarification(),
                    one -> one.resolved(new Resolution(happened.actor(), happened.at(), e.reason()))));
            case TranslationProvided e -> before.withTranslations(translated(before, e, happened));
            default -> decided(before, happened);
        };
    }

    private static PracticeDocument marked(PracticeDocument before, Marks marks) {
        return before.with(before.classification().with(marks));
    }

    private PracticeDocument decided(PracticeDocument before, Happened happened) {
        return switch (happened.event()) {
            case PracticeAccepted e -> before.with(before.milestones().accepted(happened.at(), e.reason()));
            case PracticeDeclined e -> before.with(before.milestones().decided(e.reason()));
            case PracticePublished e -> before.with(before.milestones().published(happened.at()));
            case PracticeReopened e -> before.with(before.milestones().reopened(e.reason()));
            case PracticeWithdrawn e -> before.with(before.milestones().decided(e.reason()));
            default -> requested(before, happened);
        };
    }

    private static PracticeDocument requested(PracticeDocument before, Happened happened) {
        Milestones milestones = before.milestones();
        return switch (happened.event()) {
            case WithdrawalRequested e -> before.with(
                    milestones.with(new Withdrawal(e.reason(), happened.actor(), happened.at(), null)));
            case WithdrawalDeclined e -> before.with(milestones.with(requireNonNull(milestones.withdrawal())
                    .declined(new Declined(e.reason(), happened.actor(), happened.at()))));
            default -> remarked(before, happened);
        };
    }

    private static PracticeDocument remarked(PracticeDocument before, Happened happened) {
        return switch (happened.event()) {
            case PracticeCommented e ->
                before.with(before.remarks().withComment(remark(e.comment().value(), e.text(), happened)));
            case InternalNoteAdded e ->
                before.with(before.remarks().withNote(remark(e.note().value(), e.text(), happened)));
            case PracticeCommentedPublicly e -> before.with(before.remarks()
                    .with(new PublicComment(e.comment(), e.delegation(), e.language(), e.text(), happened.at())));
            case PublicCommentTakenBack e -> before.with(before.remarks().without(e.comment()));
            default -> before;
        };
    }

    private static Remark remark(String id, String text, Happened happened) {
        return new Remark(id, text, happened.actor(), happened.role(), happened.delegation(), happened.at());
    }

    private PracticeDocument revised(PracticeDocument before, PracticeRevised e, Happened happened) {
        Revision revision = new Revision(e.revision(), happened.at(), happened.actor(), e.reason());
        return before.revised(e.contact(), e.revision(), e.content(), and(before.revisions(), revision),
                before.classification().resubmitted(e.content().domains()));
    }

    private Question asked(ClarificationRequested e, Happened happened) {
        return new Question(e.clarification(), e.field(), e.question(), happened.actor(), happened.at(), e.due(), null,
                null, null, null);
    }

    private static List<Question> changed(PracticeDocument before, ClarificationId which,
            UnaryOperator<Question> change) {
        return before.questions().stream()
                .map(question -> question.clarification().equals(which) ? change.apply(question) : question).toList();
    }

    private List<Translation> translated(PracticeDocument before, TranslationProvided e, Happened happened) {
        List<Translation> others = before.translations().stream().filter(one -> one.language() != e.language())
                .toList();
        return and(others, new Translation(e.language(), e.name(), e.answers(), e.ofRevision(), happened.at()));
    }

    /** What is public before or after a fact, the public hears of; but not of what the group says about it. */
    private PracticeDocument heard(PracticeDocument before, PracticeDocument after, Happened happened) {
        if (PracticeFacts.isWithinTheGroup(happened.event()) || !before.isPublic() && !after.isPublic()) {
            return after;
        }
        String name = after.isPublic() ? after.content().name() : null;
        PublicFact fact = new PublicFact(happened.position(), happened.at(), happened.name(), name);
        return after.withPublicFacts(and(before.publicFacts(), fact));
    }

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
