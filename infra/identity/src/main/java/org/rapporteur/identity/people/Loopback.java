package org.rapporteur.identity.people;

import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses that no other machine can reach, told from their text alone: no name is looked up. */
final class Loopback {
    private static final Pattern IPV4 = Pattern.compile("127(\\.\\d{1,3}){3}");

    private Loopback() {
    }

    static boolean is(String host) {
        var name = host.replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.equals("::1") || name.equals("0:0:0:0:0:0:0:1")
                || IPV4.matcher(name).matches();
    }
}
