package org.rapporteur.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.attachments.FileStore.Upload;
import org.rapporteur.embeddedmongo.EmbeddedMongo;

class FileStoreTest {
    private static final Instant MAY = Instant.parse("2017-05-02T08:00:00Z");
    private static EmbeddedMongo mongo;
    private static MongoClient client;
    private static FileStore store;

    @BeforeAll
    static void start(@TempDir Path folder) {
        mongo = EmbeddedMongo.start(folder);
        client = MongoClients.create(mongo.connectionString());
        store = new FileStore(client.getDatabase("rapporteur_files"));
    }

    @AfterAll
    static void stop() {
        client.close();
        mongo.close();
    }

    private static Upload bring(String owner, byte[] content, Instant at) {
        Upload upload = new Upload(owner,
                new StoredFile(ContentHash.of(content), owner + ".txt", content.length, "text/plain"), at);
        store.keep(upload, content);
        return upload;
    }

    @Test
    void a_content_is_found_by_who_brought_it_only() {
        Upload upload = bring("luxembourg", new byte[]{1, 2}, MAY);

        assertThat(store.find("luxembourg", upload.file().hash())).contains(upload.file());
        assertThat(store.find("armenia", upload.file().hash())).isEmpty();
        assertThat(store.content(upload.file().hash())).contains(new byte[]{1, 2});
    }

    @Test
    void the_largest_file_is_kept_whole() {
        byte[] large = new byte[FileStore.LARGEST];
        large[large.length - 1] = 9;

        assertThat(store.content(bring("large", large, MAY).file().hash()).orElseThrow()).isEqualTo(large);
    }

    @Test
    void what_two_brought_stays_until_both_let_it_go() {
        Upload first = bring("first", new byte[]{3}, MAY);
        Upload second = bring("second", new byte[]{3}, MAY.plusSeconds(1));

        store.forget(first);
        assertThat(store.content(first.file().hash())).isPresent();
        store.forget(second);
        assertThat(store.content(first.file().hash())).isEmpty();
    }

    @Test
    void a_removed_content_is_gone_for_everybody() {
        Upload upload = bring("third", new byte[]{4}, MAY);
        bring("fourth", new byte[]{4}, MAY);

        store.remove(upload.file().hash());

        assertThat(store.content(upload.file().hash())).isEmpty();
        assertThat(store.find("fourth", upload.file().hash())).isEmpty();
    }

    @Test
    void what_is_old_is_found_by_its_age() {
        bring("old", new byte[]{5}, MAY.minusSeconds(60));
        bring("young", new byte[]{6}, MAY);

        assertThat(store.uploadedBefore(MAY)).extracting(Upload::owner).contains("old").doesNotContain("young");
    }
}
