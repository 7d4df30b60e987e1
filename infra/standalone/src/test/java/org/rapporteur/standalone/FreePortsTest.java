package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreePortsTest {
    @Test
    void no_port_is_one_that_the_system_lends_to_outgoing_connections() {
        assertThat(FreePorts.pick(50)).hasSize(50).doesNotHaveDuplicates()
                .allMatch(port -> port >= 20_000 && port < 32_768);
    }

    @Test
    void each_port_can_be_used() throws IOException {
        List<Integer> ports = FreePorts.pick(3);

        for (int port : ports) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                assertThat(socket.getLocalPort()).isEqualTo(port);
            }
        }
    }
}
