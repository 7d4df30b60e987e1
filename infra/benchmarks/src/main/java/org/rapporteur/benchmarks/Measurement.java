package org.rapporteur.benchmarks;

import java.util.List;

/** One thing that is measured, with its peer. */
interface Measurement {
    String name();

    List<Figure> run() throws Exception;
}
