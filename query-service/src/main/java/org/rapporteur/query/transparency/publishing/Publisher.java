package org.rapporteur.query.transparency.publishing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.eventlog.LogDamaged;
import org.rapporteur.query.transparency.tree.Fork;
import org.rapporteur.query.transparency.tree.LogTree;
import org.rapporteur.query.transparency.tree.Shorter;
import org.rapporteur.transparency.Checkpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Signs the log as it grows.
 *
 * <p>A head is persisted before it is signed, and only when the tree still has every head that was persisted or handed out
 * before. A log that does not is a fork: nothing is signed any more until somebody has looked and started anew. One that
 * only shows less than was known may be a server that lags behind: meanwhile nothing new is signed, and when it stays so,
 * that is a fork too.
 */
@Component
public class Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final LogTree tree;
    private final Heads heads;
    private final KeptCheckpoint kept;
    private final LogKeys keys;
    private final Patience patience;
    private volatile @Nullable Published published;
    private volatile @Nullable String refusal;

    Publisher(LogTree tree, Heads heads, KeptCheckpoint kept, LogKeys keys, Patience patience) {
        this.tree = tree;
        this.heads = heads;
        this.kept = kept;
        this.keys = keys;
        this.patience = patience;
    }

    /** What may be handed out; empty before the first look, and where nothing may be signed. */
    public Optional<Published> published() {
        return Optional.ofNullable(published);
    }

    /** Why nothing is signed any more; empty while all is well. */
    public Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Signs what is new, once. */
    synchronized void look() {
        if (refusal != null) {
            return;
        }
        try {
            takeInAndPublish();
            patience.renew();
        } catch (Shorter e) {
            if (patience.endsWithThis()) {
                refuse(String.valueOf(e.getMessage()));
            } else {
                LOG.warn("Nothing is signed at this look: {} It is looked at again.", e.getMessage());
            }
        } catch (Fork | LogDamaged e) {
            refuse(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // why: a look that failed has not seen that anything is missing
            patience.renew();
            throw e;
        }
    }

    /** why what was signed first: another process may sign at any time what comes after, and it is in the log by then. */
    private void takeInAndPublish() {
        Optional<Checkpoint> before = published == null ? kept.read().map(Checkpoint::of) : Optional.empty();
        Head last = heads.last().orElse(null);
        tree.grow();
        before.ifPresent(this::requireStillTrue);
        publish(last);
    }

    private void publish(@Nullable Head last) {
        if (last != null) {
            requireStillTrue(last.checkpoint());
        }
        if (last == null || tree.size() > last.size()) {
            Head next = new Head(last == null ? 0 : last.number() + 1, keys.origin(), tree.size(),
                    tree.rootAt(tree.size()));
            if (heads.add(next)) {
                handOut(next.checkpoint());
            }
        } else {
            handOut(last.checkpoint());
        }
    }

    private void requireStillTrue(Checkpoint signed) {
        if (!signed.origin().equals(keys.origin())) {
            throw new Fork("This log was signed as %s, and the keys are named %s: put the right keys back."
                    .formatted(signed.origin(), keys.origin()));
        }
        if (signed.size() > tree.size()) {
            throw new Shorter("%d commits were signed, and the log has %d: it was cut or put back to an older state."
                    .formatted(signed.size(), tree.size()));
        }
        if (!tree.rootAt(signed.size()).equals(signed.root())) {
            throw new Fork("The first %d commits are not those that were signed: the log was rewritten."
                    .formatted(signed.size()));
        }
    }

    private void handOut(Checkpoint checkpoint) {
        Published now = published;
        if (now == null || !now.checkpoint().equals(checkpoint)) {
            String note = keys.sign(checkpoint);
            kept.keep(note);
            published = new Published(checkpoint, note);
        }
    }

    private void refuse(String why) {
        LOG.error("The log is not signed any more until a restart: {} Look at it with rapporteur-verify.", why);
        refusal = why;
        published = null;
    }
}
