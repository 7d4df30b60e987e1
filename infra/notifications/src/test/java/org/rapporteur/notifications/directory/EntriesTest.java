package org.rapporteur.notifications.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.embeddedmongo.EmbeddedMongo;

/** Who has left would be written to again. */
class EntriesTest {
    private static final String ID = "somebody";

    @TempDir
    Path folder;

    private EmbeddedMongo mongo;
    private MongoClient client;
    private Entries<PersonEntry> entries;

    @BeforeEach
    void open() {
        mongo = EmbeddedMongo.start(folder);
        client = MongoClients.create(mongo.connectionString());
        entries = new Entries<>(client.getDatabase("notifications"), "people", PersonEntry.class);
    }

    @AfterEach
    void close() {
        client.close();
        mongo.close();
    }

    @Test
    void a_process_that_stood_still_puts_nothing_back() {
        entries.put(ID, 1, PersonEntry.NOBODY);

        entries.change(ID, 2, read -> {
            entries.change(ID, 3, PersonEntry::asAdministrator);
            return read;
        });

        assertThat(entries.find(ID)).contains(PersonEntry.NOBODY.asAdministrator());
    }

    @Test
    void of_two_that_make_an_entry_the_one_that_has_read_further_wins() {
        entries.change(ID, 2, nothing -> {
            entries.put(ID, 3, PersonEntry.NOBODY.asAdministrator());
            return PersonEntry.NOBODY;
        });

        assertThat(entries.find(ID)).contains(PersonEntry.NOBODY.asAdministrator());
    }

    @Test
    void the_same_fact_again_changes_nothing() {
        entries.put(ID, 1, PersonEntry.NOBODY);
        entries.change(ID, 1, PersonEntry::asAdministrator);

        assertThat(entries.find(ID)).contains(PersonEntry.NOBODY);
    }
}
