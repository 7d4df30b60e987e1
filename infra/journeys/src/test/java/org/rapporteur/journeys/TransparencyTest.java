package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.verify.Verify;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** Nobody outside could tell whether what they are shown is what was decided. */
@ExtendWith(Demo.class)
class TransparencyTest {
    @TempDir
    private Path folder;
    private final StringWriter said = new StringWriter();

    private int verify(String... arguments) {
        CommandLine line = Verify.commandLine();
        line.setOut(new PrintWriter(said));
        line.setErr(new PrintWriter(said));
        return line.execute(arguments);
    }

    private static void awaitSigned(Platform platform, long position) {
        await("the log to be signed").atMost(Duration.ofSeconds(30))
                .until(() -> platform.status("/log/receipts/" + (position - 1)) == 200);
    }

    @Test
    void the_receipt_of_a_published_decision_is_checked_without_an_account_and_without_the_log(Platform platform)
            throws IOException {
        String practice = platform.json("/api/practices").path("items").path(0).path("practice").asString();
        JsonNode last = platform.json("/api/practices/" + practice + "/trail").path("entries").path(0);
        long position = last.path("position").asLong();
        awaitSigned(platform, position + 1);
        Path key = new Web().download(platform.url("/log/key"), folder.resolve("key"));
        Path receipt = new Web().download(platform.url("/log/receipts/" + position),
                folder.resolve("one.tlog-proof"));

        assertThat(verify("receipt", receipt.toString(), "--key", key.toString())).as(said.toString()).isZero();
        assertThat(said.toString()).startsWith("SOUND");

        Files.writeString(receipt, Files.readString(receipt).replaceFirst("index .*", "index 0"));
        assertThat(verify("receipt", receipt.toString(), "--key", key.toString())).isEqualTo(1);
    }

    @Test
    void everybody_can_check_the_hashes_of_the_live_log_but_not_read_its_entries(Platform platform) {
        awaitSigned(platform, platform.position());
        String log = platform.url("/log").toString();

        assertThat(verify(log, "--hashes-only", "--token=")).as(said.toString()).isZero();
        assertThat(verify(log, "--token=")).isEqualTo(2);
        assertThat(said.toString()).contains("entries are for auditors");
    }

    @Test
    void the_auditor_takes_the_log_home_where_it_is_found_sound(Platform platform) {
        awaitSigned(platform, platform.position());
        Path zip = Member.signIn(platform, "gudrun", "en").download("/api/log/export", folder.resolve("log.zip"));

        assertThat(verify(zip.toString(), "--quiet")).as(said.toString()).isZero();
        assertThat(said.toString()).contains("each evaluated again: all held");
    }

    @Test
    void nobody_else_takes_it_home(Platform platform) {
        assertThat(Member.signIn(platform, "mirela", "en").query("/api/log/export").status()).isEqualTo(403);
        assertThat(Script.signIn(platform, "en").query("/log/tile/entries/000").status()).isEqualTo(403);
        assertThat(new Stranger(platform, "fr").query("/log/tile/entries/000").status()).isEqualTo(401);
    }
}
