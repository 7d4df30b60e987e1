package org.rapporteur.journeys;

import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Where the demo's things are found: the addresses of pages are written with their names in braces. */
final class Places {
    private final Platform platform;
    private final Member karim;
    private final Member mirela;

    Places(Platform platform) {
        this.platform = platform;
        this.karim = Member.signIn(platform, "karim", "en");
        this.mirela = Member.signIn(platform, "mirela", "en");
    }

    /** An address with the names of things replaced by their ids. */
    String at(String path) {
        return path.contains("{")
                ? at(path.substring(0, path.indexOf('{')) + id(path.substring(path.indexOf('{') + 1, path.indexOf('}')))
                        + path.substring(path.indexOf('}') + 1))
                : path;
    }

    private String id(String name) {
        return switch (name) {
            case "published" -> text(item(platform.json("/api/practices"), one -> true), "practice");
            case "open-call" -> text(call(true), "call");
            case "closed-call" -> text(call(false), "call");
            case "group" -> text(call(true), "group");
            case "organisation" -> text(item(mirela.query("/api/organisations").body(), one -> true), "organisation");
            case "working-group" -> text(group("PECS-WG2"), "group");
            case "invitation" -> text(members().path("invitations").path(0), "invitation");
            case "anahit" -> member("Anahit").path("person").path("person").asString();
            case "platform" -> text(group("PECS"), "group");
            case "mandate" -> text(running(), "mandate");
            case "first-day" -> text(running().path("period"), "from");
            case "mandate-2016", "mandate-2020", "mandate-2022" -> mandate(name.substring(name.indexOf('-') + 1));
            case "activity" -> text(activity(), "activity");
            case "mandate-review" ->
                text(first(board(id("mandate")).path("reviews"), one -> text(one, "kind").equals("FINAL")), "review");
            case "link" -> text(first(board(mandate("2016")).path("outputs"), one -> true), "link");
            default -> text(waiting(name), "practice");
        };
    }

    /** A practice of the open call, by the delegation that submitted it. */
    private JsonNode waiting(String delegation) {
        return item(mirela.query("/api/groups/" + id("group") + "/review-queue").body(), one -> one.path("practice")
                .path("respondent").path("code").asString().equals(delegation)).path("practice");
    }

    /** The mandate of the Platform that begins in this year. */
    private String mandate(String year) {
        return text(item(mirela.query("/api/groups/" + id("platform") + "/mandates").body(),
                one -> text(one.path("period"), "from").startsWith(year)), "mandate");
    }

    /** The mandate of the Platform that runs, whatever the day: the one that is not closed. */
    private JsonNode running() {
        return item(mirela.query("/api/groups/" + id("platform") + "/mandates").body(),
                one -> !text(one, "state").equals("CLOSED"));
    }

    private JsonNode board(String mandate) {
        return mirela.query("/api/mandates/" + mandate).body();
    }

    /** One that is not over. */
    private JsonNode activity() {
        return StreamSupport.stream(board(id("mandate")).path("tasks").spliterator(), false)
                .flatMap(task -> StreamSupport.stream(task.path("activities").spliterator(), false))
                .filter(one -> text(one, "state").equals("UNDER_WAY")).findFirst().orElseThrow();
    }

    private JsonNode call(boolean open) {
        return item(karim.query("/api/calls").body(), call -> call.path("open").asBoolean() == open);
    }

    private JsonNode group(String acronym) {
        return item(mirela.query("/api/groups").body(), one -> text(one, "acronym").equals(acronym));
    }

    private JsonNode members() {
        return mirela.query("/api/groups/" + id("working-group") + "/members").body();
    }

    private JsonNode member(String name) {
        return first(members().path("members"), one -> text(one.path("person"), "name").startsWith(name));
    }

    private static JsonNode item(JsonNode list, Predicate<JsonNode> wanted) {
        return first(list.path("items"), wanted);
    }

    private static JsonNode first(JsonNode list, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(list.spliterator(), false).filter(wanted).findFirst().orElseThrow();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString();
    }
}
