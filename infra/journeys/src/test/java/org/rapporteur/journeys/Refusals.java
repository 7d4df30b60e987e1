package org.rapporteur.journeys;

import java.util.Map;

/** Forms that are sent without what they need, by somebody who may send them: the page, and the end of the form's action. */
enum Refusals {
    MEMBER("karim", Map.of("/practices/{FR}/withdraw", "/withdraw", "/practices/{FR}/translate", "/translate")),

    RAPPORTEUR("anahit", Map.of("/practices/{DK}/review", "/clarifications", "/practices/{DK}/decline", "/decline",
            "/practices/{DK}/categories/7/remove", "/remove")),

    SECRETARIAT("mirela", Map.of("/groups/{working-group}/members", "/members", "/groups/{group}/calls/new",
            "/calls/new", "/groups/{working-group}/members/{anahit}/roles/RAPPORTEUR/revoke", "/revoke",
            "/groups/{working-group}/invitations/{invitation}/withdraw", "/withdraw", "/calls/{open-call}", "/extend")),

    SECRETARIAT_OF_A_MANDATE("mirela", Map.of("/groups/{platform}/mandates/new", "/mandates/new",
            "/groups/{platform}/mandates/new?from={mandate}", "/mandates/new?from={mandate}",
            "/mandates/{mandate}/amend", "/amend",
            "/mandates/{mandate}/activities/new?task=1", "/activities/new",
            "/mandates/{mandate}/outputs/new?task=1&kind=DOCUMENT", "kind=DOCUMENT")),

    SECRETARIAT_OF_AN_ACTIVITY("mirela", Map.of("/activities/{activity}/report", "/report",
            "/activities/{activity}/complete", "/complete", "/activities/{activity}/replan", "/replan",
            "/activities/{activity}/reword", "/reword", "/activities/{activity}/cancel", "/cancel")),

    CHAIR("henrik", Map.of("/reviews/{mandate-review}/decide", "/return")),

    ADMINISTRATOR("ottavia", Map.of("/admin", "/organisations", "/admin/organisations/{organisation}", "/groups")),

    ADMINISTRATOR_ELSEWHERE("ottavia", Map.of("/admin/organisations/{organisation}", "/delegations")),

    ADMINISTRATOR_OF_AUDITORS("ottavia", Map.of("/admin/organisations/{organisation}", "/auditors"));

    private final String username;
    private final Map<String, String> forms;

    Refusals(String username, Map<String, String> forms) {
        this.username = username;
        this.forms = forms;
    }

    Map<String, String> forms() {
        return forms;
    }

    Visitor visitor(Browsers browsers, String language) {
        return browsers.visitor(language).signIn(username);
    }
}
