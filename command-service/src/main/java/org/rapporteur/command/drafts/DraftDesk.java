package org.rapporteur.command.drafts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.practices.Call;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.command.running.LogHistory;
import org.rapporteur.command.running.VersionShelf;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.DraftId;
import org.rapporteur.shared.practices.DraftQuery.Draft;
import org.rapporteur.shared.practices.DraftQuery.Drafts;
import org.rapporteur.shared.practices.DraftQuery.NewDraft;
import org.rapporteur.shared.practices.DraftQuery.SaveDraft;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.springframework.stereotype.Component;

/** Where drafts are written: each by its author, and where it is shared by the delegation's other members. */
@Component
class DraftDesk {
    private static final Comparator<StoredDraft> LATEST_FIRST = Comparator.comparing(StoredDraft::savedAt).reversed();

    private final DraftStore store;
    private final DraftSealing sealing;
    private final LogHistory history;
    private final VersionShelf shelf;
    private final Clock clock;

    DraftDesk(DraftStore store, DraftSealing sealing, LogHistory history, VersionShelf shelf,
            Clock clock) {
        this.store = store;
        this.sealing = sealing;
        this.history = history;
        this.shelf = shelf;
        this.clock = clock;
    }

    Drafts all(PersonId reader) {
        List<StoredDraft> own = store.of(reader);
        Set<Desk> desks = store.desks();
        Map<GroupId, Seat> seats = Seat.of(reader, desks.stream().map(Desk::group).collect(Collectors.toSet()),
                history);
        Stream<StoredDraft> others = desks.stream()
                .filter(desk -> Optional.ofNullable(seats.get(desk.group()))
                        .flatMap(seat -> seat.voiceOf(desk.delegation())).isPresent())
                .flatMap(desk -> store.sharedOn(desk).stream()).filter(one -> !one.author().equals(reader));
        return new Drafts(Stream.concat(own.stream(), others).sorted(LATEST_FIRST)
                .map(one -> sealing.opened(one).shownTo(reader)).toList());
    }

    Draft one(DraftId id, PersonId reader) {
        return sealing.opened(readable(id, reader)).shownTo(reader);
    }

    Draft create(NewDraft wanted, DraftId id, PersonId author) {
        Optional<StoredDraft> earlier = store.find(id).filter(one -> one.author().equals(author));
        return sealing.opened(earlier.orElseGet(() -> insert(wanted, id, author))).shownTo(author);
    }

    private StoredDraft insert(NewDraft wanted, DraftId id, PersonId author) {
        Call call = Call.of(wanted.call(), history);
        Seat seat = Seat.of(author, call.group(), history);
        DelegationCode delegation = Optional.ofNullable(seat.delegation())
                .filter(one -> seat.voiceOf(one).isPresent()).orElseThrow(DraftRule.DRAFT_OF_OWN_CALL::refused);
        PracticeRule.CALL_HAS_OPENED.requires(call.hasOpenedAt(now()));
        call.requireLanguage(wanted.content().language());
        DraftLimits.require(wanted.content(), call.questionnaire());
        DraftRule.DRAFT_LIMIT.requires(store.of(author).size() < DraftLimits.DRAFTS_PER_AUTHOR,
                DraftLimits.DRAFTS_PER_AUTHOR);
        return store.insert(sealing.sealed(new StoredDraft(id, call.id(), call.group(), delegation,
                call.questionnaire().ref(), author, 1, false, now(), now(), wanted.content())));
    }

    Draft save(DraftId id, SaveDraft save, PersonId editor) {
        StoredDraft before = readable(id, editor);
        DraftLimits.require(save.content(), shelf.questionnaire(before.questionnaire()));
        requireLanguage(before, save);
        DraftRule.DRAFT_AUTHOR_ONLY.requires(before.shared() == save.shared() || before.author().equals(editor));
        StoredDraft next = before.saved(save.shared(), save.content(), now());
        return before.version() == save.version() && store.replace(sealing.sealed(next))
                ? next.shownTo(editor)
                : earlierAnswer(id, save, editor);
    }

    /** A save whose answer was lost comes again: what it asks for is what stands, so nobody's words are in its way. */
    private Draft earlierAnswer(DraftId id, SaveDraft save, PersonId editor) {
        StoredDraft stands = sealing.opened(readable(id, editor));
        DraftRule.DRAFT_VERSION.requires(stands.isOutcomeOf(save));
        return stands.shownTo(editor);
    }

    /** why only where it changes: a draft is saved every few seconds, and the call is read from the log. */
    private void requireLanguage(StoredDraft before, SaveDraft save) {
        if (before.content().language() != save.content().language()) {
            Call.of(before.call(), history).requireLanguage(save.content().language());
        }
    }

    /** Changes one answer, whatever version somebody has open; who saves an older one is told. */
    void answer(DraftId id, String field, UnaryOperator<List<String>> change, PersonId editor) {
        StoredDraft before = sealing.opened(readable(id, editor));
        Map<String, Answer> answers = new TreeMap<>(before.content().answers());
        Answer earlier = answers.get(field);
        List<String> items = change.apply(earlier == null ? List.of() : earlier.items());
        answers.remove(field);
        if (!items.isEmpty()) {
            answers.put(field, Answer.items(items));
        }
        StoredDraft next = before.saved(before.shared(), before.content().withAnswers(answers), now());
        DraftRule.DRAFT_VERSION.requires(store.replace(sealing.sealed(next)));
    }

    void delete(DraftId id, PersonId author) {
        StoredDraft draft = readable(id, author);
        DraftRule.DRAFT_AUTHOR_ONLY.requires(draft.author().equals(author));
        store.delete(id);
    }

    /** What was submitted is no draft any more. */
    void submitted(DraftId id, PersonId editor) {
        store.find(id).filter(one -> mayRead(editor, one)).ifPresent(one -> store.delete(id));
    }

    StoredDraft readable(DraftId id, PersonId reader) {
        return store.find(id).filter(one -> mayRead(reader, one)).orElseThrow(DraftRule.DRAFT_KNOWN::refused);
    }

    private boolean mayRead(PersonId reader, StoredDraft draft) {
        return draft.author().equals(reader)
                || (draft.shared() && sitsAt(new Desk(draft.group(), draft.delegation()), reader));
    }

    private boolean sitsAt(Desk desk, PersonId reader) {
        return Seat.of(reader, desk.group(), history).voiceOf(desk.delegation()).isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
