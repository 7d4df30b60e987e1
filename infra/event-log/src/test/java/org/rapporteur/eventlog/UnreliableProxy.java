package org.rapporteur.eventlog;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A way to the store on which inserts, or the answers to them, get lost. */
final class UnreliableProxy implements AutoCloseable {

    enum Loss {
        REQUEST, ANSWER,
        /** The request, and everything else until the line is repaired. */
        LINE
    }

    private final ServerSocket door;
    private final URI target;
    private final Queue<Loss> losses = new ConcurrentLinkedQueue<>();
    private final AtomicInteger breaks = new AtomicInteger();
    private volatile String broken = "";
    private volatile boolean down;
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

    UnreliableProxy(String connectionString) throws IOException {
        this.target = URI.create(connectionString);
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String connectionString() {
        return "mongodb://127.0.0.1:" + door.getLocalPort();
    }

    /** The next insert suffers this. */
    void lose(Loss loss) {
        losses.add(loss);
    }

    /** The next requests that hold this text do not arrive, and their connections break. */
    void breakOn(String text, int times) {
        broken = text;
        breaks.set(times);
    }

    boolean isDown() {
        return down;
    }

    void repair() {
        down = false;
    }

    boolean everythingWasLost() {
        return losses.isEmpty() && breaks.get() == 0;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                serve(door.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) throws IOException {
        if (down) {
            client.close();
            return;
        }
        Socket server = new Socket(target.getHost(), target.getPort());
        sockets.add(client);
        sockets.add(server);
        Connection connection = new Connection(client, server);
        Thread.ofVirtual().start(connection::requests);
        Thread.ofVirtual().start(connection::answers);
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private void cut() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private final class Connection {

        private final Socket client;
        private final Socket server;
        private volatile boolean dropAnswer;

        Connection(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void requests() {
            copy(client, server, this::mayBeSent);
        }

        void answers() {
            copy(server, client, bytes -> !dropAnswer);
        }

        private boolean mayBeSent(byte[] bytes) {
            if (isBroken(bytes)) {
                return false;
            }
            Loss loss = isInsert(bytes) ? losses.poll() : null;
            dropAnswer = loss == Loss.ANSWER;
            down |= loss == Loss.LINE;
            return loss == null || loss == Loss.ANSWER;
        }

        private void copy(Socket from, Socket to, Rule rule) {
            try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
                byte[] buffer = new byte[1 << 16];
                int count = in.read(buffer);
                while (count >= 0 && rule.allows(Arrays.copyOf(buffer, count))) {
                    out.write(buffer, 0, count);
                    count = in.read(buffer);
                }
                cutWhenDown();
            } catch (IOException closed) {
                // both ends are closed by now
            }
        }

        private void cutWhenDown() throws IOException {
            if (down) {
                cut();
            }
        }
    }

    private interface Rule {

        boolean allows(byte[] bytes);
    }

    private boolean isBroken(byte[] bytes) {
        return breaks.get() > 0 && new String(bytes, StandardCharsets.UTF_8).contains(broken)
                && breaks.getAndDecrement() > 0;
    }

    private static boolean isInsert(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("insert\0");
    }
}
