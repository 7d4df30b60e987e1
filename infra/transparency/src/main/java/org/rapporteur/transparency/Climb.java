package org.rapporteur.transparency;

/** The way of one entry up to the root, beside the way of the last one. */
final class Climb {

    private long place;
    private long last;

    Climb(long place, long last) {
        this.place = place;
        this.last = last;
    }

    boolean isAtTheTop() {
        return last == 0;
    }

    /** Whether the next hash of a proof stands to the left. */
    boolean hasLeftNeighbour() {
        return (place & 1) == 1 || place == last;
    }

    /** One level up; the last one goes on up to where something stands to its left. */
    void up() {
        if (hasLeftNeighbour()) {
            while (place != 0 && (place & 1) == 0) {
                shift();
            }
        }
        shift();
    }

    private void shift() {
        place >>>= 1;
        last >>>= 1;
    }
}
