package org.rapporteur.standalone;

/** Everything in one JVM, by one command. */
public final class Rapporteur {
    private Rapporteur() {
    }

    public static void main(String[] args) {
    }
}
