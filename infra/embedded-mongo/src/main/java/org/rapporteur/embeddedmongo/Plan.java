package org.rapporteur.embeddedmongo;

import java.util.Iterator;

/** A way to find all documents that can match a query, and perhaps more: the matcher checks each. */
interface Plan {

    /** The places of the documents, each once. */
    Iterator<Key> positions();

    /** Whether they come in the order asked for. */
    boolean isSorted();

    /** Whether they come in the order of _id, upwards or downwards as the sort asks. */
    boolean isById();

    /** How many entries would be read if all were asked for. */
    long entries();

    /** Whether all that it finds matches the query. */
    boolean isExact();

    /** How many entries are likely to be read for so many results (0: all); sorting counts as reading them again. */
    default long cost(long wanted) {
        long entries = wanted > 0 && isSorted() && isExact() ? Math.min(wanted, entries()) : entries();
        return isSorted() ? entries : 2 * entries + 1;
    }
}
