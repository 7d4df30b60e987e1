package org.rapporteur.verify.source;

/** Files of a log by their addresses below the log's own, such as {@code tile/0/000}. */
interface LogFiles extends AutoCloseable {

    /** @throws Missing when there is no such file */
    byte[] read(String path);

    @Override
    void close();

    /** A file that belongs there and is not. */
    final class Missing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Missing(String path) {
            super(path);
        }
    }
}
