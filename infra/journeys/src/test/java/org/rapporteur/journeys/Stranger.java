package org.rapporteur.journeys;

import java.net.http.HttpRequest;

/** A program that brings no token. */
final class Stranger extends Client {
    Stranger(Platform platform, String language) {
        super(platform, language);
    }

    @Override
    HttpRequest.Builder vouched(HttpRequest.Builder request) {
        return request;
    }
}
