package org.rapporteur.embeddedmongo;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How keys lie in the file: their length and their bytes. */
final class KeyType extends BasicDataType<Key> {

    static final KeyType INSTANCE = new KeyType();

    @Override
    public int compare(Key a, Key b) {
        return a.compareTo(b);
    }

    @Override
    public int getMemory(Key key) {
        return 48 + key.length();
    }

    @Override
    public void write(WriteBuffer buffer, Key key) {
        BytesType.INSTANCE.write(buffer, key.bytes());
    }

    @Override
    public Key read(ByteBuffer buffer) {
        return new Key(BytesType.INSTANCE.read(buffer));
    }

    @Override
    public Key[] createStorage(int size) {
        return new Key[size];
    }
}
