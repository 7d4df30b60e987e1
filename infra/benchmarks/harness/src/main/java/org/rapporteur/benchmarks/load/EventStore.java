package org.rapporteur.benchmarks.load;

/** An event store as a benchmark sees it: streams of events, each appended with the check that nobody was faster. */
public interface EventStore extends AutoCloseable {
    /** Appends the next event of a stream; returns when it is on disk. Only one writer at a time writes to a stream. */
    void append(String stream, int sequence) throws Exception;

    /** Reads every event from the beginning, as a projection that catches up does; the answer is how many there were. */
    long readAll(long most) throws Exception;

    /** Reads the events of one stream, as a command does; the answer is how many there were. */
    int source(String stream) throws Exception;

    @Override
    void close() throws Exception;
}
