package org.rapporteur.verify.check;

import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.transparency.Checkpoint;
import org.rapporteur.transparency.Frontier;

/**
 * Holds each head that the store remembers as signed against the tree as it grows. Stops at the first that does not fit:
 * those that follow cannot fit either.
 */
final class HeadCheck {

    private final Findings findings;
    private Iterator<Checkpoint> heads = Collections.emptyIterator();
    private @Nullable Checkpoint next;

    HeadCheck(Findings findings) {
        this.findings = findings;
    }

    void expect(Iterator<Checkpoint> remembered, Frontier tree) {
        heads = remembered;
        next = following();
        reached(tree);
    }

    void reached(Frontier tree) {
        while (next != null && next.size() <= tree.size()) {
            next = fits(next, tree) ? following() : null;
        }
    }

    private boolean fits(Checkpoint head, Frontier tree) {
        if (head.size() == tree.size() && head.root().equals(tree.root())) {
            return true;
        }
        findings.add(Kind.NOT_AS_SIGNED, "The first %d commits are not those of which the store remembers the head %s."
                .formatted(head.size(), head.root()));
        return false;
    }

    void atEnd(Frontier tree) {
        Checkpoint last = next;
        while (last != null && heads.hasNext()) {
            last = heads.next();
        }
        if (last != null) {
            findings.add(Kind.CUT_OFF,
                    "The log ends after %d commits, and the store remembers a head of %d: its end is "
                            .formatted(tree.size(), last.size()) + "missing.");
        }
    }

    private @Nullable Checkpoint following() {
        return heads.hasNext() ? heads.next() : null;
    }
}
