package org.rapporteur.notifications.outbox;

import com.mongodb.MongoWriteException;
import com.mongodb.ErrorCategory;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rapporteur.notifications.settings.Node;
import org.rapporteur.notifications.writing.Mail;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.notifications.MailProblem;
import org.rapporteur.shared.notifications.MailState;
import org.rapporteur.shared.practices.CommentId;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.springframework.stereotype.Component;

/**
 * Every mail that was made, once: its id says what it is about and to whom, and the first insert wins.
 *
 * <p>Who sends a mail claims it first. A claim ends after a time that is longer than any conversation with a server; a
 * process that is gone while it sends may have sent it, so that the next one repeats it, under the same Message-ID.
 */
@Component
public final class Outbox {
    static final Duration CLAIM = Duration.ofMinutes(10);
    private static final int SHOWN = 200;
    /** By itself, or when the secretariat lets it go. */
    private static final List<String> MAY_STILL_LEAVE = Stream.of(MailState.HELD, MailState.WAITING, MailState.FAILED)
            .map(MailState::name).toList();

    private final MongoCollection<Document> rows;
    private final MailMeters meters;
    private final Node node;
    private final Clock clock;

    Outbox(MongoDatabase database, MailMeters meters, Node node, Clock clock) {
        this.rows = database.getCollection("outbox");
        this.meters = meters;
        this.node = node;
        this.clock = clock;
        rows.createIndex(Indexes.ascending(RowForm.STATE, RowForm.NEXT));
        rows.createIndex(Indexes.ascending(RowForm.GROUP, RowForm.AT));
        // why: pages tell how many mails of a group stand where, each time
        rows.createIndex(Indexes.ascending(RowForm.GROUP, RowForm.STATE));
        rows.createIndex(Indexes.ascending(RowForm.INVITATION));
        rows.createIndex(Indexes.ascending(RowForm.COMMENT)); // what quotes a comment that is taken back
    }

    /** Puts a mail in; one that is there already stays as it is. */
    public void add(Mail mail, Locale language, MailState state) {
        try {
            rows.insertOne(RowForm.write(mail, language, state, clock.instant()));
            meters.made(mail.kind(), state);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** The next mail that may leave, claimed for this process. */
    public Optional<Row> claim() {
        Instant now = clock.instant();
        Bson due = Filters.and(Filters.eq(RowForm.STATE, MailState.WAITING.name()),
                Filters.lte(RowForm.NEXT, Date.from(now)));
        Bson left = Filters.and(Filters.eq(RowForm.STATE, MailState.SENDING.name()),
                Filters.lt(RowForm.UNTIL, Date.from(now)));
        return Optional.ofNullable(rows.findOneAndUpdate(Filters.or(due, left), claimed(now),
                new FindOneAndUpdateOptions().sort(Sorts.ascending(RowForm.NEXT))
                        .returnDocument(ReturnDocument.AFTER)))
                .map(RowForm::read);
    }

    private Bson claimed(Instant now) {
        return Updates.combine(Updates.set(RowForm.STATE, MailState.SENDING.name()),
                Updates.set(RowForm.OWNER, node.name()),
                Updates.set(RowForm.UNTIL, Date.from(now.plus(CLAIM))));
    }

    /** What this process had claimed before it stopped, where its name is its own again. */
    public void takeBack() {
        rows.updateMany(Filters.and(Filters.eq(RowForm.STATE, MailState.SENDING.name()),
                Filters.eq(RowForm.OWNER, node.name())), Updates.set(RowForm.STATE, MailState.WAITING.name()));
    }

    /** It left. */
    public void sent(Row row) {
        finish(row, MailState.SENT, Updates.combine(Updates.set(RowForm.SENT_AT, Date.from(clock.instant())),
                Updates.inc(RowForm.ATTEMPTS, 1), Updates.unset(RowForm.PROBLEM), Updates.unset(RowForm.WORDS)));
    }

    /** It will not leave, and that is not the server's doing. */
    public void end(Row row, MailState state) {
        finish(row, state, Updates.unset(RowForm.PROBLEM));
    }

    public void failed(Row row, MailProblem problem, @Nullable Sealed words) {
        finish(row, MailState.FAILED, told(problem, words));
    }

    /** It is tried again, not before the pause is over. */
    public void postpone(Row row, Duration pause, MailProblem problem, @Nullable Sealed words) {
        finish(row, MailState.WAITING, Updates.combine(told(problem, words),
                Updates.set(RowForm.NEXT, Date.from(clock.instant().plus(pause)))));
    }

    private static Bson told(MailProblem problem, @Nullable Sealed words) {
        Bson said = words == null ? Updates.unset(RowForm.WORDS) : Updates.set(RowForm.WORDS, RowForm.sealed(words));
        int tried = problem == MailProblem.NO_LINK ? 0 : 1;
        return Updates.combine(said, Updates.set(RowForm.PROBLEM, problem.name()),
                Updates.inc(RowForm.ATTEMPTS, tried));
    }

    /** why the owner: whose claim has ended meanwhile has no say any more. */
    private void finish(Row row, MailState state, Bson more) {
        Bson mine = Filters.and(Filters.eq(RowForm.ID, row.id()), Filters.eq(RowForm.OWNER, node.name()),
                Filters.eq(RowForm.STATE, MailState.SENDING.name()));
        Bson finished = Updates.combine(Updates.set(RowForm.STATE, state.name()),
                Updates.set(RowForm.MAIL, RowForm.text(row.mail())), more);
        if (rows.updateOne(mine, finished).getMatchedCount() == 1) {
            meters.tried(row.mail().kind(), state);
        }
    }

    /** Who invited says in which language the invited person is written to. */
    public void speak(InvitationId invitation, Locale language) {
        rows.updateMany(Filters.eq(RowForm.INVITATION, invitation.value()),
                Updates.set(RowForm.LANGUAGE, language.getLanguage()));
    }

    /**
     * A comment is no longer shown: the mails that quote it and have not left stay here. why the mark: one that is just
     * being sent, and that the server does not take, would wait again.
     */
    public void takenBack(CommentId comment) {
        Bson quoting = Filters.eq(RowForm.COMMENT, comment.value());
        rows.updateMany(quoting, Updates.set(RowForm.TAKEN_BACK, true));
        rows.updateMany(Filters.and(quoting, Filters.in(RowForm.STATE, MAY_STILL_LEAVE)), Updates.combine(
                Updates.set(RowForm.STATE, MailState.DISCARDED.name()), Updates.unset(RowForm.PROBLEM)));
    }

    /** Somebody decides about a mail that stands in one of these states; false where it does not any more. */
    public boolean decide(String id, List<MailState> from, MailState to, PersonId by) {
        return rows.updateOne(
                Filters.and(Filters.eq(RowForm.ID, id),
                        Filters.in(RowForm.STATE, from.stream().map(MailState::name).toList())),
                Updates.combine(Updates.set(RowForm.STATE, to.name()), Updates.set(RowForm.BY, by.value()),
                        Updates.set(RowForm.NEXT, Date.from(clock.instant()))))
                .getModifiedCount() == 1;
    }

    public Optional<Row> find(String id) {
        return Optional.ofNullable(rows.find(Filters.eq(RowForm.ID, id)).map(RowForm::read).first());
    }

    /** The mails of a group, or those of none, newest first. */
    public List<Row> of(@Nullable GroupId group, @Nullable MailState state) {
        Bson wanted = state == null
                ? ofGroup(group)
                : Filters.and(ofGroup(group), Filters.eq(RowForm.STATE, state.name()));
        return rows.find(wanted).sort(Sorts.descending(RowForm.AT)).limit(SHOWN).map(RowForm::read)
                .into(new ArrayList<>());
    }

    public Map<MailState, Integer> counts(@Nullable GroupId group) {
        Map<MailState, Integer> counts = new EnumMap<>(MailState.class);
        for (MailState state : MailState.values()) {
            long count = rows.countDocuments(Filters.and(ofGroup(group), Filters.eq(RowForm.STATE, state.name())));
            if (count > 0) {
                counts.put(state, Math.toIntExact(count));
            }
        }
        return counts;
    }

    private static Bson ofGroup(@Nullable GroupId group) {
        return Filters.eq(RowForm.GROUP, group == null ? RowForm.NO_GROUP : group.value());
    }
}
