package org.rapporteur.eventlog.axon;

import java.time.Instant;

import org.axonframework.messaging.core.Context.ResourceKey;
import org.rapporteur.eventlog.Appended;

/** What a caller may say about the commit of a processing context, and what it can learn from it afterwards. */
public final class CommitContext {

    /** Set before the commit: the id that makes a repeat harmless. Without it, a random one is taken. */
    public static final ResourceKey<String> COMMIT_ID = ResourceKey.withLabel("eventlog.commitId");

    /** Set before the commit: the time of the commit and of all its events. Without it, the events keep their own. */
    public static final ResourceKey<Instant> COMMIT_TIME = ResourceKey.withLabel("eventlog.commitTime");

    /** Set before the commit: which program writes. Without it, the engine's own name is taken. */
    public static final ResourceKey<String> WRITER = ResourceKey.withLabel("eventlog.writer");

    /** There after the commit, when there were events: where they are, or where they already were. */
    public static final ResourceKey<Appended> APPENDED = ResourceKey.withLabel("eventlog.appended");

    private CommitContext() {
    }
}
