package org.rapporteur.verify.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.transparency.Checkpoint;
import org.rapporteur.transparency.Frontier;
import org.rapporteur.transparency.Hash;
import org.rapporteur.transparency.Note;
import org.rapporteur.transparency.Receipt;
import org.rapporteur.transparency.SigningKey;
import org.rapporteur.verify.Exported;
import org.rapporteur.verify.Sample;
import org.rapporteur.verify.Verify;
import picocli.CommandLine;

class CommandLineTest {

    private static final List<byte[]> LOG = Sample.usual(300);

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private HttpServer server;
    private final AtomicInteger checkpointsAsked = new AtomicInteger();
    private byte[] laterCheckpoint = new byte[0];

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/log/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/log";
    }

    private Path log() {
        return folder.resolve("log");
    }

    /** Entries for who brings the token only. */
    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/log/".length());
        boolean refused = path.startsWith("tile/entries/")
                && !"Bearer auditor".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        Path file = log().resolve(path);
        int status = refused ? 401 : Files.exists(file) ? 200 : 404;
        byte[] body = status == 200 ? Files.readAllBytes(file) : new byte[0];
        if (path.equals("checkpoint") && checkpointsAsked.getAndIncrement() > 0 && laterCheckpoint.length > 0) {
            body = laterCheckpoint;
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private int run(String... arguments) {
        CommandLine line = Verify.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    private int runOn(Path where, String... more) {
        String[] all = java.util.stream.Stream.concat(java.util.stream.Stream.of(where.toString()),
                java.util.stream.Stream.of(more)).toArray(String[]::new);
        return run(all);
    }

    @Test
    void a_sound_export_ends_with_0_and_progress_goes_to_the_other_stream() {
        Exported.of(log(), LOG);

        assertThat(runOn(log(), "--key", Exported.KEY.verifier().toString())).isZero();
        assertThat(out.toString()).startsWith("SOUND  ").contains("300 commits", "300 stated", "all held");
        assertThat(err.toString()).contains("100 %");
    }

    @Test
    void a_damaged_one_ends_with_1_and_names_the_damage_for_people_and_programs() {
        Exported.of(log(), LOG).signed(LOG, Exported.STRANGER);

        assertThat(runOn(log(), "--quiet")).isEqualTo(1);
        assertThat(out.toString()).startsWith("DAMAGED").contains("! [wrong-key]");
        assertThat(runOn(log(), "--json", "--quiet")).isEqualTo(1);
        assertThat(out.toString()).contains("\"kind\":\"wrong-key\"", "\"verdict\":\"damaged\"", "\"found\":1");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void what_is_not_there_ends_with_2_and_says_what_to_give() {
        assertThat(runOn(folder.resolve("nothing"))).isEqualTo(2);
        assertThat(err.toString()).contains("give the address of a log");
        assertThat(run()).isEqualTo(2);
        assertThat(runOn(log(), "--key", "no-such-file")).isEqualTo(2);
    }

    @Test
    void a_live_log_needs_the_auditor_s_token_or_only_its_hashes_are_looked_at() {
        Exported.of(log(), LOG);

        assertThat(run(address(), "--token=")).isEqualTo(2);
        assertThat(err.toString()).contains("auditor's token", "--hashes-only");
        assertThat(run(address(), "--token=", "--hashes-only")).isZero();
        assertThat(out.toString()).contains("no entry was looked at");
        assertThat(run(address(), "--token", "auditor")).isZero();
        assertThat(out.toString()).contains("300 commits, 300 events");
    }

    @Test
    void a_log_that_does_not_answer_could_not_be_looked_at() {
        String away = address();
        server.stop(0);

        assertThat(run(away)).isEqualTo(2);
        assertThat(err.toString()).contains("does not answer");
    }

    @Test
    void the_copy_of_a_live_log_is_as_sound_as_itself() {
        Exported.of(log(), LOG);
        Path zip = folder.resolve("log.zip");

        assertThat(run("export", address(), zip.toString(), "--token", "auditor")).isZero();
        assertThat(runOn(zip)).isZero();
        assertThat(out.toString()).contains("300 commits in", "SOUND");
    }

    @Test
    void the_checkpoint_that_was_seen_is_kept_and_finds_a_history_that_was_rewritten() throws IOException {
        Path seen = folder.resolve("seen");
        Exported.of(log(), LOG);
        assertThat(runOn(log(), "--seen", seen.toString())).isZero();
        assertThat(Files.readString(seen)).isEqualTo(Files.readString(log().resolve("checkpoint")));

        Exported.of(log(), Sample.rewritten(Sample.usual(310), 50, text -> text.replace("somebody", "sombbody")));
        String before = Files.readString(seen);

        assertThat(runOn(log(), "--seen", seen.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("[fork]", "Keep both checkpoints");
        assertThat(Files.readString(seen)).isEqualTo(before);
    }

    @Test
    void the_checkpoint_that_is_kept_is_the_one_that_was_checked_and_not_what_the_server_says_afterwards()
            throws IOException {
        Path seen = folder.resolve("seen");
        Exported.of(log(), LOG);
        String checked = Files.readString(log().resolve("checkpoint"));
        laterCheckpoint = Exported.note(LOG.subList(0, 5), Exported.STRANGER).getBytes(StandardCharsets.UTF_8);

        assertThat(run(address(), "--token", "auditor", "--seen", seen.toString())).isZero();
        assertThat(Files.readString(seen)).isEqualTo(checked);
        assertThat(checkpointsAsked).hasValue(1);

        checkpointsAsked.set(0);
        assertThat(run(address(), "--hashes-only", "--seen", seen.toString())).isZero();
        assertThat(Files.readString(seen)).isEqualTo(checked);
        assertThat(folder.resolve("seen.new")).doesNotExist();
    }

    @Test
    void a_checkpoint_from_elsewhere_takes_the_place_of_the_one_beside_the_log() throws IOException {
        Exported.of(log(), LOG);
        Path witness = Files.writeString(folder.resolve("witness"),
                Exported.note(Sample.rewritten(LOG, 7, text -> text.replace("somebody", "sombbody")), Exported.KEY));

        assertThat(runOn(log(), "--checkpoint", log().resolve("checkpoint").toString())).isZero();
        assertThat(runOn(log(), "--checkpoint", witness.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("[not-as-signed]");
        assertThat(runOn(log(), "--checkpoint", "nothing")).isEqualTo(2);
    }

    @Test
    void a_receipt_is_checked_without_the_log() throws IOException {
        byte[] entry = "{\"entry\":1}".getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("one.tlog-proof");
        Files.writeString(file, receipt(entry, Hash.ofEntry(entry).bytes()));
        Path content = Files.write(folder.resolve("entry"), entry);
        String key = Exported.KEY.verifier().toString();

        assertThat(run("receipt", file.toString(), "--key", key)).isZero();
        assertThat(run("receipt", file.toString(), "--key", key, "--entry", content.toString())).isZero();
        assertThat(out.toString()).contains("Entry 1 is one of the 2 of log.example.org", "{\"entry\":1}");

        Files.writeString(content, "{\"entry\":2}");
        assertThat(run("receipt", file.toString(), "--key", key, "--entry", content.toString())).isEqualTo(1);
        assertThat(run("receipt", file.toString(), "--key", Exported.STRANGER.verifier().toString())).isEqualTo(1);
        assertThat(run("receipt", content.toString(), "--key", key)).isEqualTo(1);
        assertThat(run("receipt", "nothing", "--key", key)).isEqualTo(2);
    }

    private static String receipt(byte[] entry, byte[] extra) {
        Frontier tree = new Frontier();
        Hash first = Hash.ofEntry(new byte[]{1});
        tree.append(first);
        tree.append(Hash.ofEntry(entry));
        String note = Note.sign(new Checkpoint("log.example.org", 2, tree.root()).text(), List.of(Exported.KEY));
        return new Receipt(extra, 1, List.of(first), note).text();
    }

    @Test
    void a_new_key_can_be_used_as_it_is_printed() {
        assertThat(run("new-key", "log.example.org")).isZero();
        SigningKey key = SigningKey.parse(out.toString().strip());
        assertThat(err.toString()).contains(key.verifier().toString());
    }
}
