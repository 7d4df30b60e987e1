package org.rapporteur.embeddedmongo;

import java.util.Map;
import org.h2.mvstore.SingleFileStore;

/**
 * A file whose last version is looked for in all of it.
 * <p>
 * Why: MVStore looks near the version that its header names and at the end of the file first, and takes what is sound there.
 * When the space of the header's version was being used again as the process died, that may be an older version than the
 * one that was acknowledged last.
 */
final class ScannedFile extends SingleFileStore {

    ScannedFile(Map<String, Object> config) {
        super(config);
    }

    @Override
    protected void readStoreHeader(boolean recoveryMode) {
        super.readStoreHeader(true);
    }
}
