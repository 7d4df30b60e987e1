package org.rapporteur.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A small server that speaks the daemon's protocol, and says what the test wants it to say. */
class ClamdTest {
    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private CompletableFuture<byte[]> answering(String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    all.write(in.readNBytes(length));
                }
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return all.toByteArray();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private Clamd clamd() {
        return new Clamd(server.getInetAddress().getHostAddress(), server.getLocalPort(), Duration.ofSeconds(5));
    }

    @Test
    void a_clean_file_is_sent_whole_and_let_in() throws IOException {
        byte[] content = new byte[200_000];
        content[199_999] = 7;
        CompletableFuture<byte[]> sent = answering("stream: OK\0");

        assertThat(clamd().scan(content).isClean()).isTrue();
        assertThat(sent.join()).isEqualTo(content);
    }

    @Test
    void what_was_found_is_told_by_its_name() throws IOException {
        CompletableFuture<byte[]> sent = answering("stream: Win.Test.EICAR_HDB-1 FOUND\0");

        assertThat(clamd().scan(new byte[]{1})).isEqualTo(new VirusScanner.Verdict("Win.Test.EICAR_HDB-1"));
        assertThat(sent.join()).hasSize(1);
    }

    @Test
    void an_error_of_the_scanner_is_no_verdict() {
        CompletableFuture<byte[]> sent = answering("INSTREAM size limit exceeded. ERROR\0");

        assertThatThrownBy(() -> clamd().scan(new byte[]{1})).isInstanceOf(IOException.class)
                .hasMessageContaining("size limit");
        assertThat(sent.join()).hasSize(1);
    }

    @Test
    void a_scanner_that_is_not_there_is_no_verdict() throws IOException {
        server.close();

        assertThatThrownBy(() -> clamd().scan(new byte[]{1})).isInstanceOf(IOException.class);
    }
}
