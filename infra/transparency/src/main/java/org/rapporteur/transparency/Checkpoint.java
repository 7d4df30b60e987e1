package org.rapporteur.transparency;

/**
 * What a log was at one moment: C2SP tlog-checkpoint.
 *
 * @param origin which log
 * @param size how many entries it had
 * @param root the root of its tree
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final int LINES = 3;

    public Checkpoint {
        if (origin.isEmpty() || origin.contains("\n") || size < 0) {
            throw new BadFormat("A checkpoint needs an origin in one line and a size.");
        }
    }

    /** What is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }

    /** What a note says; lines of extensions are allowed and say nothing here. */
    public static Checkpoint of(Note note) {
        String[] lines = note.text().split("\n", -1);
        if (lines.length <= LINES) {
            throw new BadFormat("A checkpoint has three lines: origin, size, root.");
        }
        for (int i = LINES; i < lines.length - 1; i++) {
            if (lines[i].isEmpty()) {
                throw new BadFormat("A checkpoint has no empty lines.");
            }
        }
        return new Checkpoint(lines[0], Text.number(lines[1]), Hash.parse(lines[2]));
    }
}
