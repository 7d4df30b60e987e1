package org.rapporteur.standalone;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that only the parts of this start share; they are never written down. */
record Secrets(String gatewayClient, String demoLoader, String internal) {
    static Secrets fresh() {
        SecureRandom random = new SecureRandom();
        return new Secrets(secret(random), secret(random), secret(random));
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
