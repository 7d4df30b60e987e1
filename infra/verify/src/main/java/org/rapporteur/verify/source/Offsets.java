package org.rapporteur.verify.source;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Where in the key of an index the document's own key begins, as it lies in the embedded store's file. */
final class Offsets extends BasicDataType<Integer> {

    @Override
    public int compare(Integer a, Integer b) {
        return Integer.compare(a, b);
    }

    @Override
    public int getMemory(Integer offset) {
        return 16;
    }

    @Override
    public void write(WriteBuffer buffer, Integer offset) {
        buffer.putVarInt(offset);
    }

    @Override
    public Integer read(ByteBuffer buffer) {
        return DataUtils.readVarInt(buffer);
    }

    @Override
    public Integer[] createStorage(int size) {
        return new Integer[size];
    }
}
