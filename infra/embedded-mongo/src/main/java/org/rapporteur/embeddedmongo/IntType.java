package org.rapporteur.embeddedmongo;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How small non-negative numbers lie in the file. */
final class IntType extends BasicDataType<Integer> {

    static final IntType INSTANCE = new IntType();

    @Override
    public int compare(Integer a, Integer b) {
        return Integer.compare(a, b);
    }

    @Override
    public int getMemory(Integer number) {
        return 16;
    }

    @Override
    public void write(WriteBuffer buffer, Integer number) {
        buffer.putVarInt(number);
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
