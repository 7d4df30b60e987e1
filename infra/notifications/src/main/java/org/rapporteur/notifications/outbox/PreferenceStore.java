package org.rapporteur.notifications.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.notifications.MailQuery.Preferences;
import org.springframework.stereotype.Component;

/** What each person wants to get, and in which language. It is their choice, not a group's decision: not in the log. */
@Component
public final class PreferenceStore {
    private static final Preferences NOTHING_CHOSEN = new Preferences(null, Set.of());

    private final MongoCollection<Document> preferences;

    PreferenceStore(MongoDatabase database) {
        this.preferences = database.getCollection("preferences");
    }

    public Preferences of(PersonId person) {
        return Optional.ofNullable(preferences.find(Filters.eq(person.value())).first())
                .map(one -> Json.stored().readValue(one.getString("chosen"), Preferences.class))
                .orElse(NOTHING_CHOSEN);
    }

    public void keep(PersonId person, Preferences chosen) {
        preferences.replaceOne(Filters.eq(person.value()),
                new Document("_id", person.value()).append("chosen", Json.stored().writeValueAsString(chosen)),
                new ReplaceOptions().upsert(true));
    }

    /** Stops one kind, or lets it come again. Doing it twice is harmless. */
    public void stop(PersonId person, MailKind kind, boolean stopped) {
        Preferences old = of(person);
        Set<MailKind> kinds = EnumSet.noneOf(MailKind.class);
        kinds.addAll(old.stopped());
        if (stopped) {
            kinds.add(kind);
        } else {
            kinds.remove(kind);
        }
        keep(person, new Preferences(old.language(), kinds));
    }
}
