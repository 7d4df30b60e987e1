package org.rapporteur.benchmarks;

/**
 * What was measured of the product and of its peer, in the same unit.
 *
 * @param peer what the product is compared with
 */
record Figure(String what, String unit, double product, String peer, double peers) {
    double ratio() {
        return product / peers;
    }
}
