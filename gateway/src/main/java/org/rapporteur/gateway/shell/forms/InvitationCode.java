package org.rapporteur.gateway.shell.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The random code that an invitation's link carries; the log gets its SHA-256 only. */
public record InvitationCode(String value) {
    /** The hidden control that carries it: a form that is sent twice invites once, with one code. */
    public static final String CONTROL = "_code";
    private static final SecureRandom RANDOM = new SecureRandom();

    public static String mint() {
        byte[] code = new byte[24];
        RANDOM.nextBytes(code);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    }

    /** The code of a form; a form without one is given one, so that nobody invites with a code that others chose. */
    public static InvitationCode of(Fields fields) {
        String sent = fields.text(CONTROL);
        return new InvitationCode(sent != null && sent.length() >= 32 ? sent : mint());
    }

    public String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "InvitationCode";
    }
}
