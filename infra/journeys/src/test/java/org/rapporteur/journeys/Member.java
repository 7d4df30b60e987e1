package org.rapporteur.journeys;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;

/** A person of the demo's cast who is signed in as with a browser: by a session cookie, never seeing a token. */
final class Member extends Client {
    private final Web web;
    private final String csrf;

    private Member(Platform platform, String language, Web web, String csrf) {
        super(platform, language);
        this.web = web;
        this.csrf = csrf;
    }

    static Member signIn(Platform platform, String username, String language) {
        Web web = new Web();
        HttpResponse<String> form = web.open(platform.url("/oauth2/authorization/rapporteur"));
        HttpResponse<String> home = web.submit(platform.url("/identity/login"),
                Map.of("username", username, "password", "demo-" + username, "_csrf",
                        Web.find(form, "name=\"_csrf\"[^>]*value=\"([^\"]+)\"")));
        return of(platform, language, web, home);
    }

    /** Somebody who has signed in, wherever that was, and looks at a page. */
    static Member of(Platform platform, String language, Web web, HttpResponse<String> page) {
        return new Member(platform, language, web, Web.find(page, "name=\"csrf-token\" content=\"([^\"]+)\""));
    }

    /** The same session as seen by a page of another site: it brings the cookies, and no word of ours. */
    Member withoutCsrf(Platform platform) {
        return new Member(platform, "en", web, "");
    }

    @Override
    HttpRequest.Builder vouched(HttpRequest.Builder request) {
        return csrf.isEmpty() ? request : request.header("X-CSRF-TOKEN", csrf);
    }

    @Override
    Answer exchange(HttpRequest request) {
        return Answer.of(web.send(request));
    }

    /** Takes a file home. */
    Path download(String path, Path file) {
        return web.download(url(path), file);
    }

    String person() {
        return query("/api/me").body().path("person").asString();
    }
}
