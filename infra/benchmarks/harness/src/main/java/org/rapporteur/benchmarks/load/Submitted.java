package org.rapporteur.benchmarks.load;

/** The event that is appended: about 300 bytes of JSON. */
public record Submitted(String stream, int sequence, String text) {
    private static final String TEXT = "A practice that brings young people and their families together. ".repeat(4);

    public static Submitted of(String stream, int sequence) {
        return new Submitted(stream, sequence, TEXT);
    }
}
