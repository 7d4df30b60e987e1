package org.rapporteur.verify.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** How the embedded store writes the {@code _id} of documents: a kind, then bytes that sort as the values do. */
final class StoreKeys {

    private static final byte NUMBER = 0x12;
    private static final byte STRING = 0x13;
    private static final byte EXACT = (byte) 0x80;

    private StoreKeys() {
    }

    /** A whole number of less than 2^53. */
    static byte[] number(long number) {
        long bits = Double.doubleToLongBits(number);
        return ByteBuffer.allocate(1 + Long.BYTES + 2).put(NUMBER).putLong(bits ^ Long.MIN_VALUE).put(EXACT)
                .put((byte) 0).array();
    }

    /** A text of ASCII characters. */
    static byte[] text(String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(1 + ascii.length + 2).put(STRING).put(ascii).put((byte) 0).put((byte) 0).array();
    }
}
