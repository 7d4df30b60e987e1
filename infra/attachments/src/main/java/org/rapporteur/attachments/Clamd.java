package org.rapporteur.attachments;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Asks a ClamAV daemon over TCP, by its command {@code INSTREAM}: pieces with their lengths, an empty one at the end, and
 * one line as the answer.
 */
public final class Clamd implements VirusScanner {
    private static final int PIECE = 64 * 1024;
    private static final String FOUND = " FOUND";

    private final String host;
    private final int port;
    private final int patience;

    public Clamd(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = Math.toIntExact(patience.toMillis());
    }

    @Override
    public Verdict scan(byte[] content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), patience);
            socket.setSoTimeout(patience);
            send(content, new DataOutputStream(socket.getOutputStream()));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return verdict(answer.replace("\0", "").strip());
        }
    }

    private static void send(byte[] content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int from = 0; from < content.length; from += PIECE) {
            int length = Math.min(PIECE, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static Verdict verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            return new Verdict(answer.substring("stream: ".length(), answer.length() - FOUND.length()));
        }
        throw new IOException("The virus scanner answered: " + answer);
    }
}
