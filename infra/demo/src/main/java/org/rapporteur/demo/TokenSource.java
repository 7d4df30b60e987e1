package org.rapporteur.demo;

/** Gives a bearer token that is valid now. */
@FunctionalInterface
public interface TokenSource {

    String token();
}
