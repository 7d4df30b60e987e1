package org.rapporteur.command.versiondrafts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.deciding.Group;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.drafts.DraftRule;
import org.rapporteur.command.practices.Lineage;
import org.rapporteur.command.running.LogHistory;
import org.rapporteur.command.running.VersionShelf;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.VersionDraftId;
import org.rapporteur.shared.practices.VersionQuery.NewVersionDraft;
import org.rapporteur.shared.practices.VersionQuery.SaveVersionDraft;
import org.rapporteur.shared.practices.VersionQuery.VersionDraft;
import org.rapporteur.shared.practices.VersionQuery.VersionDrafts;
import org.rapporteur.shared.practices.VersionQuery.VersionKind;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.stereotype.Component;

/** Where the secretariat of a group writes new versions; the number of a version is the next one, whenever it is read. */
@Component
class VersionDraftDesk {
    private static final int DRAFTS_PER_GROUP = 20;
    private static final Comparator<VersionDraft> LATEST_FIRST = Comparator.comparing(VersionDraft::savedAt).reversed();

    private final VersionDraftStore store;
    private final VersionShelf shelf;
    private final LogHistory history;
    private final Clock clock;

    VersionDraftDesk(VersionDraftStore store, VersionShelf shelf, LogHistory history, Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.history = history;
        this.clock = clock;
    }

    VersionDrafts all(GroupId group, PersonId reader) {
        Seat.of(reader, group, history).asSecretariat();
        return new VersionDrafts(store.of(group).stream().sorted(LATEST_FIRST).map(this::shown).toList());
    }

    VersionDraft one(VersionDraftId id, PersonId reader) {
        return shown(readable(id, reader));
    }

    VersionDraft begin(NewVersionDraft wanted, VersionDraftId id, PersonId author) {
        Seat.of(author, wanted.group(), history).asSecretariat();
        return shown(store.find(id).orElseGet(() -> insert(wanted, id)));
    }

    private VersionDraft insert(NewVersionDraft wanted, VersionDraftId id) {
        DraftRule.DRAFT_LIMIT.requires(store.of(wanted.group()).size() < DRAFTS_PER_GROUP, DRAFTS_PER_GROUP);
        VersionRef ref = new VersionRef(Optional.ofNullable(wanted.name()).orElse(wanted.basis().id()), 1);
        boolean form = wanted.kind() == VersionKind.QUESTIONNAIRE;
        (form ? Lineage.ofQuestionnaire(ref.id(), history) : Lineage.ofVocabulary(ref.id(), history))
                .requireOf(Group.of(wanted.group(), history).organisation(), ref.id());
        Optional<Questionnaire> questionnaire = form ? shelf.findQuestionnaire(wanted.basis()) : Optional.empty();
        Optional<Vocabulary> vocabulary = form ? Optional.empty() : shelf.findVocabulary(wanted.basis());
        Check.that().when(questionnaire.isEmpty() && vocabulary.isEmpty(), "basis", "invalid.unknown-version", null)
                .orThrow();
        VersionDraft draft = new VersionDraft(id, wanted.group(), wanted.kind(), 1, wanted.basis(), now(), now(),
                questionnaire.map(one -> one.as(ref)).orElse(null), vocabulary.map(one -> one.as(ref)).orElse(null));
        store.insert(draft);
        return draft;
    }

    VersionDraft save(VersionDraftId id, SaveVersionDraft save, PersonId editor) {
        VersionDraft before = readable(id, editor);
        boolean form = before.kind() == VersionKind.QUESTIONNAIRE;
        VersionDraft next = new VersionDraft(id, before.group(), before.kind(), before.version() + 1, before.basis(),
                before.createdAt(), now(), form ? save.questionnaire() : null, form ? null : save.vocabulary());
        VersionDraftCheck.require(next);
        DraftRule.DRAFT_VERSION.requires(before.version() == save.version() && store.replace(next));
        return shown(next);
    }

    void delete(VersionDraftId id, PersonId editor) {
        store.delete(readable(id, editor).draft());
    }

    /** What was published is no draft any more; a draft that says something else by now still is one. */
    void published(VersionDraftId id, GroupId group, @Nullable Questionnaire form, @Nullable Vocabulary words) {
        store.find(id).filter(one -> one.group().equals(group)).map(one -> numbered(one, form, words))
                .filter(one -> Objects.equals(one.questionnaire(), form) && Objects.equals(one.vocabulary(), words))
                .ifPresent(one -> store.published(one, now()));
    }

    private static VersionDraft numbered(VersionDraft one, @Nullable Questionnaire form, @Nullable Vocabulary words) {
        Questionnaire questionnaire = one.questionnaire();
        Vocabulary vocabulary = one.vocabulary();
        return with(one, questionnaire == null || form == null ? questionnaire : questionnaire.as(form.ref()),
                vocabulary == null || words == null ? vocabulary : vocabulary.as(words.ref()));
    }

    /** A draft as it was published, for who asks again since the answer to the publication was lost. */
    VersionDraft asPublished(VersionDraftId id, PersonId reader) {
        return ofSecretariat(store.findPublished(id, now()), reader);
    }

    private VersionDraft readable(VersionDraftId id, PersonId reader) {
        return ofSecretariat(store.find(id), reader);
    }

    private VersionDraft ofSecretariat(Optional<VersionDraft> draft, PersonId reader) {
        return draft.filter(one -> Seat.of(reader, one.group(), history).has(Role.SECRETARIAT))
                .orElseThrow(DraftRule.DRAFT_KNOWN::refused);
    }

    private VersionDraft shown(VersionDraft one) {
        Questionnaire form = one.questionnaire();
        Vocabulary words = one.vocabulary();
        return with(one,
                form == null ? null : form.as(next(form.ref(), Lineage.ofQuestionnaire(form.ref().id(), history))),
                words == null ? null : words.as(next(words.ref(), Lineage.ofVocabulary(words.ref().id(), history))));
    }

    private static VersionDraft with(VersionDraft one, @Nullable Questionnaire form, @Nullable Vocabulary words) {
        return new VersionDraft(one.draft(), one.group(), one.kind(), one.version(), one.basis(), one.createdAt(),
                one.savedAt(), form, words);
    }

    private static VersionRef next(VersionRef ref, Lineage lineage) {
        return new VersionRef(ref.id(), lineage.last() + 1);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
