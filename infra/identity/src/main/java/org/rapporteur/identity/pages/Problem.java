package org.rapporteur.identity.pages;

/** What is wrong with a form: the field, a key of the bundles, and the minutes to wait where that is the problem. */
record Problem(String field, String key, long minutes) {
    static Problem of(String field, String key) {
        return new Problem(field, key, 0);
    }

    /** The key of a password's rule. */
    static Problem password(String field, String rule) {
        return of(field, "password." + rule);
    }
}
