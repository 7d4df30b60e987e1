package org.rapporteur.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.embeddedmongo.EmbeddedMongo;

/** Whoever got nothing could not ask again. */
class ResetRequestsTest {
    @TempDir
    Path folder;

    @Test
    void what_was_taken_back_does_not_count() {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            var requests = new ResetRequests(client.getDatabase("identity"), Clock.systemUTC());
            requests.count("somebody");
            requests.count("somebody");
            var third = requests.count("somebody");
            assertThat(requests.count("somebody")).isEmpty();

            requests.forget(third.orElseThrow());

            assertThat(requests.count("somebody")).isPresent();
            assertThat(requests.count("somebody")).isEmpty();
        }
    }
}
