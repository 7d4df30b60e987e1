package org.rapporteur.journeys;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every page of the platform, with somebody who sees it; {@link Places} tells what the names in braces stand for. */
enum Sights {
    PUBLIC(null, "/", "/practices", "/practices?q=zzzz", "/practices?category=uncategorised&domain=III",
            "/practices/{published}", "/practices/{published}/cite", "/practices/{published}/trail", "/statistics",
            "/respondents", "/respondents/BE", "/respondents/LU", "/respondents/SE",
            "/about", "/accessibility", "/privacy", "/developers", "/glossary", "/nothing-is-here",
            "/oauth2/authorization/rapporteur", "/identity/", "/identity/login", "/identity/nothing-is-here",
            "/identity/signed-out",
            "/identity/forgotten", "/identity/reset?token=spent", "/identity/register?ticket=spent",
            "/identity/letters"),

    MEMBER("karim", "/", "/home", "/work", "/groups", "/groups/{group}", "/groups/{group}/members",
            "/groups/{group}/trail",
            "/calls", "/calls/{open-call}", "/calls/{open-call}?state=AWAITED", "/calls/{closed-call}",
            "/calls/{open-call}/trail", "/drafts", "/practices/mine", "/practices/{FR}/work", "/practices/{FR}/revise",
            "/practices/{FR}/translate", "/practices/{FR}/withdraw", "/practices/{FR}/trail", "/practices/{LU}/review",
            "/review", "/admin", "/admin/first", "/groups/{group}/calls/new", "/groups/{group}/practices",
            "/practices/{FR}/compare", "/groups/{group}/transfers", "/practices/{published}/transfers/new",
            "/calls/{open-call}/from-earlier", "/account", "/questionnaires/pecs-good-practices/1",
            "/vocabularies/pecs/1", "/nothing-is-here"),

    MEMBER_OF_A_MANDATE("karim", "/groups/{platform}/mandates", "/mandates/{mandate}",
            "/mandates/{mandate-2022}?asOf=2022-12-31", "/mandates/{mandate}?asOf={first-day}",
            "/mandates/{mandate}/terms", "/mandates/{mandate}/trail",
            "/mandates/{mandate}/coverage", "/mandates/{mandate}/compare",
            "/mandates/{mandate-2020}/compare?with={mandate-2016}", "/mandates/{mandate-2016}",
            "/activities/{activity}", "/activities/{activity}/trail", "/reviews/{mandate-review}",
            "/reviews/{mandate-review}/print", "/reviews/{mandate-review}/trail", "/mandates/{mandate-2020}/renew",
            "/mandates/{mandate-2020}/follow-up", "/activities/{activity}/report"),

    SECRETARIAT_OF_A_MANDATE("mirela", "/groups/{platform}", "/groups/{platform}/mandates/new",
            "/groups/{platform}/mandates/new?from={mandate}", "/mandates/{mandate}", "/mandates/{mandate}/amend",
            "/mandates/{mandate}/close", "/mandates/{mandate}/annul", "/mandates/{mandate}/renew",
            "/mandates/{mandate}/activities/new?task=1",
            "/mandates/{mandate}/reviews/new", "/mandates/{mandate}/outputs/new?task=1",
            "/mandates/{mandate}/outputs/new?task=1&kind=CALL", "/mandates/{mandate}/outputs/new?task=1&kind=DOCUMENT",
            "/mandates/{mandate-2016}/outputs/{link}/unlink", "/activities/{activity}", "/activities/{activity}/report",
            "/activities/{activity}/complete", "/activities/{activity}/replan", "/activities/{activity}/reword",
            "/activities/{activity}/cancel",
            "/reviews/{mandate-review}/reschedule", "/reviews/{mandate-review}/cancel",
            "/reviews/{mandate-review}/conclude", "/reviews/{mandate-review}/submit"),

    CHAIR("henrik", "/home", "/reviews/{mandate-review}/decide"),

    RAPPORTEUR("anahit", "/home", "/review", "/groups/{group}/review", "/groups/{group}/review?status=declined",
            "/practices/{DK}/review", "/practices/{DK}/review?category=7", "/practices/{AM}/review",
            "/practices/{DK}/decline", "/practices/{DK}/categories/7/remove", "/practices/{FR}/review",
            "/practices/{DK}/transferability"),

    SECRETARIAT("mirela", "/home", "/groups/{working-group}", "/groups/{working-group}/members",
            "/groups/{working-group}/members/{anahit}/roles/RAPPORTEUR/revoke",
            "/groups/{working-group}/members/{anahit}/remove", "/groups/{group}/cadence", "/identity/account",
            "/identity/account/password",
            "/identity/account/sign-out-everywhere", "/groups/{working-group}/invitations/{invitation}/withdraw",
            "/groups/{group}/calls/new", "/groups/{group}/versions",
            "/groups/{working-group}/members/{anahit}/replace", "/practices/{published}/reopen",
            "/calls/{open-call}", "/calls/{open-call}/close", "/practices/{SK}/review", "/practices/{SK}/withdraw"),

    ADMINISTRATOR("ottavia", "/home", "/groups", "/admin", "/admin/views", "/admin/mail", "/admin/passwords",
            "/admin/organisations/{organisation}",
            "/admin/first"),

    AUDITOR("gudrun", "/home", "/groups", "/groups/{group}", "/practices/{FR}/review", "/drafts"),

    AUDITOR_OF_A_MANDATE("gudrun", "/groups/{platform}/mandates", "/mandates/{mandate}",
            "/mandates/{mandate-2022}?asOf=2022-12-31", "/mandates/{mandate}/terms", "/mandates/{mandate}/trail",
            "/mandates/{mandate-2020}/compare?with={mandate-2016}", "/mandates/{mandate}/coverage",
            "/mandates/{mandate-2020}/follow-up", "/activities/{activity}", "/activities/{activity}/trail",
            "/reviews/{mandate-review}", "/reviews/{mandate-review}/print", "/reviews/{mandate-review}/trail"),

    NEWCOMER("amara", "/home", "/groups", "/calls", "/invitations/{invitation}?code=demo-invitation-amara",
            "/invitations/{invitation}/accept?code=demo-invitation-amara",
            "/invitations/00000000-0000-8000-8000-000000000000", "/practices/mine", "/identity/sign-out");

    private static final Map<Sights, List<String>> REFUSED = Map.of(PUBLIC,
            List.of("/nothing-is-here"), MEMBER, List.of("/nothing-is-here"), NEWCOMER,
            List.of("/invitations/00000000-0000-8000-8000-000000000000"));

    private final @Nullable String username;
    private final List<String> paths;

    Sights(@Nullable String username, String... paths) {
        this.username = username;
        this.paths = List.of(paths);
    }

    /** Those of the paths at which this person is told that something is wrong, and is meant to be. */
    List<String> refused() {
        return REFUSED.getOrDefault(this, List.of());
    }

    List<String> paths() {
        return paths;
    }

    /** Whoever sees these pages. */
    Visitor visitor(Browsers browsers, String language) {
        Visitor visitor = browsers.visitor(language);
        return username == null ? visitor : visitor.signIn(username);
    }
}
