package org.rapporteur.notifications.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers what a test wants, word for word, and remembers which mails it took. */
public final class GrumpyServer implements AutoCloseable {
    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile String toRecipients = "250 ok";
    private volatile String toData = "250 taken";
    private volatile boolean hangsUp;

    public GrumpyServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public GrumpyServer answering(String recipients) {
        toRecipients = recipients;
        return this;
    }

    public GrumpyServer answeringData(String data) {
        toData = data;
        return this;
    }

    /** Takes the mail and is gone before it says so. */
    public GrumpyServer hangingUp(boolean yes) {
        hangsUp = yes;
        return this;
    }

    public String setting() {
        return "--rapporteur.notifications.smtp.uri=smtp://127.0.0.1:" + socket.getLocalPort();
    }

    /** The mails that came in whole, as they came. */
    public List<String> taken() {
        return taken;
    }

    private void serve() {
        try {
            while (!socket.isClosed()) {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> converse(client));
            }
        } catch (SocketException closed) {
            // the test is over
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void converse(Socket client) {
        try (client;
                var in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                Writer out = new java.io.OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8)) {
            say(out, "220 grumpy");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!answer(line, in, out)) {
                    return;
                }
            }
        } catch (IOException gone) {
            // so is the client
        }
    }

    private boolean answer(String line, BufferedReader in, Writer out) throws IOException {
        if (line.startsWith("DATA")) {
            say(out, "354 go on");
            taken.add(read(in));
            if (hangsUp) {
                return false;
            }
            say(out, toData);
        } else if (line.startsWith("RCPT")) {
            say(out, toRecipients);
        } else if (line.startsWith("QUIT")) {
            say(out, "221 bye");
            return false;
        } else {
            say(out, "250 ok");
        }
        return true;
    }

    private static String read(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(Writer out, String words) throws IOException {
        out.write(words + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
