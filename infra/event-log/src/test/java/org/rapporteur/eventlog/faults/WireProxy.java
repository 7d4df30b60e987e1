package org.rapporteur.eventlog.faults;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.bson.BsonDocument;

/** A way to the store that understands what passes, and gives inserts the fate that a test wants. */
final class WireProxy implements AutoCloseable {

    private final ServerSocket door;
    private final URI target;
    private final Map<String, BsonDocument> lies = new ConcurrentHashMap<>();
    private final Queue<Fate> fates = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<WireMessage> held = new LinkedBlockingQueue<>();
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> batches = new ConcurrentLinkedQueue<>();

    WireProxy(String connectionString) {
        target = URI.create(connectionString);
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    String connectionString() {
        return "mongodb://127.0.0.1:" + door.getLocalPort();
    }

    /** Of the next insert that has no fate yet. */
    void next(Fate fate) {
        fates.add(fate);
    }

    /** From now on every answer to this command has these fields. */
    void answer(String command, String fields) {
        lies.put(command, BsonDocument.parse(fields));
    }

    boolean everyFateCame() {
        return fates.isEmpty();
    }

    /** How many commits each insert was sent with. */
    Queue<Integer> batches() {
        return batches;
    }

    /** The insert that was held arrives now, and is answered; nobody hears the answer. */
    void letGo() {
        try (Socket server = connect()) {
            ask(server, held.take());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Socket connect() throws IOException {
        Socket server = new Socket(target.getHost(), target.getPort());
        sockets.add(server);
        return server;
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                Socket client = door.accept();
                sockets.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket client) {
        try (client; Socket server = connect()) {
            DataInputStream requests = new DataInputStream(client.getInputStream());
            boolean whole = true;
            while (whole) {
                Optional<WireMessage> request = WireMessage.read(requests);
                whole = request.isPresent() && pass(request.get(), server, client.getOutputStream());
            }
        } catch (IOException closed) {
            // one of the two is gone
        }
    }

    private boolean pass(WireMessage request, Socket server, OutputStream client) throws IOException {
        Fate fate = fateOf(request);
        fate.before().run();
        if (fate.held()) {
            held.add(request);
        }
        WireMessage answer = fate.stored() > 0 ? said(request, ask(server, arriving(request, fate))) : null;
        fate.meanwhile().run();
        if (fate.heard() && answer != null) {
            client.write(answer.bytes());
        }
        return fate.heard();
    }

    private WireMessage said(WireMessage request, WireMessage answer) {
        return lies.entrySet().stream().filter(lie -> request.names(lie.getKey())).findFirst()
                .map(lie -> answer.with(lie.getValue())).orElse(answer);
    }

    private Fate fateOf(WireMessage request) {
        if (!request.isInsert()) {
            return Fate.after(() -> {});
        }
        batches.add(request.documents());
        return Optional.ofNullable(fates.poll()).orElse(Fate.after(() -> {}));
    }

    private static WireMessage arriving(WireMessage request, Fate fate) {
        return request.isInsert() && fate.stored() < request.documents() ? request.first(fate.stored()) : request;
    }

    private static WireMessage ask(Socket server, WireMessage request) throws IOException {
        server.getOutputStream().write(request.bytes());
        return WireMessage.read(new DataInputStream(server.getInputStream())).orElseThrow(IOException::new);
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
