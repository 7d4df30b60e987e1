package org.rapporteur.verify.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.rapporteur.transparency.Checkpoint;
import org.rapporteur.transparency.Frontier;
import org.rapporteur.transparency.Hash;

/** Grows the tree over the entries and holds it against each checkpoint as it comes by. */
final class RootCheck {

    /** A checkpoint that has to come by, and what it means when it does not. */
    private record Expected(Checkpoint checkpoint, Kind kind, String sentence) {}

    private final Frontier tree = new Frontier();
    private final List<Expected> ahead = new ArrayList<>();
    private final HeadCheck heads;
    private final Findings findings;

    RootCheck(Findings findings) {
        this.heads = new HeadCheck(findings);
        this.findings = findings;
    }

    /** What the store itself remembers to have been signed. */
    void expect(Iterator<Checkpoint> remembered) {
        heads.expect(remembered, tree);
    }

    void expect(Checkpoint checkpoint, Kind kind, String sentence) {
        Expected expected = new Expected(checkpoint, kind, sentence);
        if (checkpoint.size() == 0) {
            compare(expected);
        } else {
            ahead.add(expected);
        }
    }

    void append(Hash leaf) {
        tree.append(leaf);
        heads.reached(tree);
        for (Expected expected : List.copyOf(ahead)) {
            if (expected.checkpoint().size() == tree.size()) {
                compare(expected);
                ahead.remove(expected);
            }
        }
    }

    private void compare(Expected expected) {
        if (!tree.root().equals(expected.checkpoint().root())) {
            findings.add(expected.kind(), expected.sentence());
        }
    }

    /** What was expected beyond the end. */
    void atEnd() {
        heads.atEnd(tree);
        for (Expected expected : ahead) {
            findings.add(Kind.CUT_OFF, "The log ends after %d commits, and %d were signed: its end is missing."
                    .formatted(tree.size(), expected.checkpoint().size()));
        }
    }
}
