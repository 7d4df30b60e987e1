package org.rapporteur.standalone;

import java.net.URI;
import java.util.List;

/** Where the parts behind the gateway listen: loopback ports of this start. */
record Addresses(int identity, int identityManagement, int commandService, int queryService, int notifications) {
    static Addresses free() {
        List<Integer> ports = FreePorts.pick(5);
        return new Addresses(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4));
    }

    URI identityUrl() {
        return URI.create("http://127.0.0.1:" + identity + "/identity");
    }

    /** Where the provider says how it is; no route of the gateway leads there. */
    URI identityManagementUrl() {
        return URI.create("http://127.0.0.1:" + identityManagement);
    }

    URI commandServiceUrl() {
        return URI.create("http://127.0.0.1:" + commandService);
    }

    URI queryServiceUrl() {
        return URI.create("http://127.0.0.1:" + queryService);
    }

    URI notificationsUrl() {
        return URI.create("http://127.0.0.1:" + notifications);
    }
}
