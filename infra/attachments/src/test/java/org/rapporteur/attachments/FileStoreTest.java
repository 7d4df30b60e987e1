package org.rapporteur.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

        assertThat(store.forget(first)).isTrue();
        assertThat(store.drop(first.file().hash())).isFalse();
        assertThat(store.content(first.file().hash())).isPresent();
        assertThat(store.forget(second)).isTrue();
        assertThat(store.drop(first.file().hash())).isTrue();
        assertThat(store.content(first.file().hash())).isEmpty();
        assertThat(store.drop(first.file().hash())).isFalse();
    }

    @Test
    void what_was_brought_again_since_it_was_looked_at_is_not_forgotten() {
        Upload seen = bring("again", new byte[]{4}, MAY);
        bring("again", new byte[]{4}, MAY.plusSeconds(1));

        assertThat(store.forget(seen)).isFalse();

        assertThat(store.find("again", seen.file().hash())).contains(seen.file());
    }

    @Test
    void an_upload_stands_before_its_content_so_that_nobody_takes_the_content_for_an_orphan() {
        byte[] refused = new byte[17 * 1024 * 1024];

        assertThatThrownBy(() -> bring("larger than a document", refused, MAY)).isInstanceOf(RuntimeException.class);

        assertThat(store.find("larger than a document", ContentHash.of(refused))).isPresent();
    }

    @Test
    void what_an_owner_brought_is_summed_up_without_what_is_brought_again() {
        Upload large = bring("summed", new byte[100], MAY);
        bring("summed", new byte[30], MAY);
        bring("somebody else", new byte[7], MAY);

        assertThat(store.bytesOf("summed", "another")).isEqualTo(130);
        assertThat(store.bytesOf("summed", large.file().hash())).isEqualTo(30);
        assertThat(store.bytesOf("nobody", "another")).isZero();
    }

    @Test
    void what_is_old_is_found_by_its_age() {
        bring("old", new byte[]{5}, MAY.minusSeconds(60));
        bring("young", new byte[]{6}, MAY);

        assertThat(store.uploadedBefore(MAY)).extracting(Upload::owner).contains("old").doesNotContain("young");
    }
}
