package org.rapporteur.verify.source;

import java.util.Map;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.SingleFileStore;

/**
 * The file of a store, opened for reading only, at the last version that is whole anywhere in it: a copy that was taken from a
 * running or killed store may name an older one first.
 */
final class CopiedStore extends SingleFileStore {

    private static final int CACHE_MEGABYTES = 16;

    private CopiedStore() {
        super(Map.of("cacheSize", CACHE_MEGABYTES));
    }

    static MVStore open(String name) {
        CopiedStore file = new CopiedStore();
        file.open(name, true, null);
        return new MVStore.Builder().adoptFileStore(file).readOnly().open();
    }

    @Override
    protected void readStoreHeader(boolean recoveryMode) {
        super.readStoreHeader(true);
    }
}
