package org.rapporteur.verify.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** How the embedded store writes values in keys: a kind, then bytes that sort as the values do. */
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

    /** Each UTF-16 unit by itself in one to three bytes as UTF-8 has them; a zero is escaped, and two end it. */
    static byte[] text(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 3);
        out.write(STRING);
        text.chars().forEach(unit -> write(unit, out));
        out.write(0);
        out.write(0);
        return out.toByteArray();
    }

    private static void write(int unit, ByteArrayOutputStream out) {
        if (unit == 0) {
            out.write(0);
            out.write(0xFF);
        } else if (unit < 0x80) {
            out.write(unit);
        } else if (unit < 0x800) {
            out.write(0xC0 | unit >> 6);
            out.write(0x80 | unit & 0x3F);
        } else {
            out.write(0xE0 | unit >> 12);
            out.write(0x80 | unit >> 6 & 0x3F);
            out.write(0x80 | unit & 0x3F);
        }
    }
}
