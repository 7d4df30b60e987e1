package org.rapporteur.query.telling.views;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.views.Editions.Retired;

/** The register of editions: a document for each view, by which all processes agree on which one answers. */
public final class EditionRegister {
    private static final String REVISION = "revision";

    private final MongoCollection<Document> entries;

    public EditionRegister(MongoDatabase database) {
        this.entries = database.getCollection("editions");
    }

    public Editions of(View<?> view) {
        return entries.find(Filters.eq("_id", view.collection())).map(EditionRegister::read).into(new ArrayList<>())
                .stream().findFirst().orElse(Editions.FIRST);
    }

    /** The editions of all these views, in one look. */
    public Map<View<?>, Editions> of(Collection<View<?>> views) {
        Map<String, Editions> known = new HashMap<>();
        entries.find().forEach(one -> known.put(one.getString("_id"), read(one)));
        return views.stream().collect(Collectors.toMap(Function.identity(),
                view -> known.getOrDefault(view.collection(), Editions.FIRST)));
    }

    /** Asks for a new edition; where one is being made already, it is that one. */
    public Editions ask(View<?> view, long head, Instant now) {
        return change(view, before -> before.building() != null ? before : before.asked(head, now));
    }

    /** Lets the edition that was being made answer; nothing changes where another process was first. */
    public Editions turn(View<?> view, int made, Instant now) {
        return change(view, before -> isMaking(before, made) ? before.turned(made, now) : before);
    }

    public Editions abandon(View<?> view, Instant now) {
        return change(view, before -> before.building() == null ? before : before.abandoned(before.building(), now));
    }

    public Editions forget(View<?> view, int dropped) {
        return change(view, before -> before.without(dropped));
    }

    private static boolean isMaking(Editions editions, int made) {
        return editions.building() != null && editions.building() == made;
    }

    private Editions change(View<?> view, Function<Editions, Editions> change) {
        while (true) {
            Editions before = of(view);
            Editions after = change.apply(before);
            if (after.equals(before) || replaced(view, before, after)) {
                return after;
            }
        }
    }

    private boolean replaced(View<?> view, Editions before, Editions after) {
        if (before.revision() == 0) {
            return inserted(write(view, after));
        }
        return entries.replaceOne(Filters.and(Filters.eq("_id", view.collection()),
                Filters.eq(REVISION, before.revision())), write(view, after)).getMatchedCount() == 1;
    }

    private boolean inserted(Document document) {
        try {
            entries.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    private static Document write(View<?> view, Editions one) {
        List<Document> retired = one.retired().stream()
                .map(old -> new Document("edition", old.edition()).append("at", Date.from(old.at()))).toList();
        Document document = new Document("_id", view.collection()).append(REVISION, one.revision())
                .append("serving", one.serving()).append("building", one.building()).append("last", one.last())
                .append("target", one.target()).append("retired", retired);
        return document.append("askedAt", one.askedAt() == null ? null : Date.from(one.askedAt()));
    }

    private static Editions read(Document document) {
        List<Retired> retired = document.getList("retired", Document.class).stream()
                .map(old -> new Retired(old.getInteger("edition"), old.getDate("at").toInstant())).toList();
        return new Editions(document.getLong(REVISION), document.getInteger("serving"),
                document.getInteger("building"), document.getInteger("last"), document.getLong("target"),
                instant(document.getDate("askedAt")), retired);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
