package org.rapporteur.transparency;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Entries in one file, each after its length in two bytes: C2SP tlog-tiles. */
public final class EntryBundle {

    public static final int LONGEST_ENTRY = 0xFFFF;

    private EntryBundle() {
    }

    public static byte[] of(Collection<byte[]> entries) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > LONGEST_ENTRY) {
                throw new BadFormat("An entry of %d bytes does not fit a bundle.".formatted(entry.length));
            }
            bundle.write(entry.length >> Byte.SIZE);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

    public static List<byte[]> read(byte[] bundle) {
        List<byte[]> entries = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bundle);
        while (rest.hasRemaining()) {
            int length = rest.remaining() < Short.BYTES ? LONGEST_ENTRY : Short.toUnsignedInt(rest.getShort());
            if (length > rest.remaining()) {
                throw new BadFormat("The bundle ends within its entry %d.".formatted(entries.size()));
            }
            byte[] entry = new byte[length];
            rest.get(entry);
            entries.add(entry);
        }
        return entries;
    }
}
