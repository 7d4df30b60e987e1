package org.rapporteur.notifications.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.rapporteur.languages.SpokenLanguages;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.notifications.MailQuery.Preferences;
import org.springframework.stereotype.Component;

/**
 * What each person wants to get, and in which language. It is their choice, not a group's decision: not in the log. Beside
 * it stands the language of their account, for who has chosen none.
 */
@Component
public final class PreferenceStore {
    private static final String CHOSEN = "chosen";
    private static final String ACCOUNT = "account";
    private static final Preferences NOTHING_CHOSEN = new Preferences(null, Set.of());

    private final MongoCollection<Document> preferences;
    private final SpokenLanguages languages;

    PreferenceStore(MongoDatabase database, SpokenLanguages languages) {
        this.languages = languages;
        this.preferences = database.getCollection("preferences");
    }

    public Preferences of(PersonId person) {
        return Optional.ofNullable(preferences.find(Filters.eq(person.value())).first())
                .map(one -> one.getString(CHOSEN)).map(one -> Json.stored().readValue(one, Preferences.class))
                .orElse(NOTHING_CHOSEN);
    }

    /** In which language to write to somebody: the one they chose here, else that of their account; if it is spoken still. */
    public Optional<Locale> language(PersonId person) {
        return Optional.ofNullable(of(person).language()).map(Locale::getLanguage).flatMap(languages::find)
                .or(() -> Optional.ofNullable(preferences.find(Filters.eq(person.value())).first())
                        .map(one -> one.getString(ACCOUNT)).flatMap(languages::find));
    }

    /** Remembers the language of somebody's account. */
    public void speaks(PersonId person, Locale language) {
        set(person, ACCOUNT, language.getLanguage());
    }

    public void keep(PersonId person, Preferences chosen) {
        set(person, CHOSEN, Json.stored().writeValueAsString(chosen));
    }

    private void set(PersonId person, String field, String value) {
        preferences.updateOne(Filters.eq(person.value()), Updates.set(field, value), new UpdateOptions().upsert(true));
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
