package org.rapporteur.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Ports of the loopback address on which nothing listens: for what starts some seconds later.
 *
 * <p>They lie below those that systems lend to outgoing connections (from 32768 on Linux, from 49152 elsewhere): one of
 * those may be lent to somebody before it is used, and then the start fails.
 */
public final class FreePorts {
    static final int FIRST = 20_000;
    static final int LAST = 32_767;
    private static final int TRIES = 1_000;

    private FreePorts() {
    }

    /** As many ports, all different. */
    public static List<Integer> pick(int count) {
        List<Integer> found = candidates().filter(FreePorts::isFree).distinct().limit(count).boxed().toList();
        if (found.size() < count) {
            throw new IllegalStateException(
                    "No free port between %d and %d on the loopback address.".formatted(FIRST, LAST));
        }
        return found;
    }

    private static IntStream candidates() {
        return ThreadLocalRandom.current().ints(TRIES, FIRST, LAST + 1);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
