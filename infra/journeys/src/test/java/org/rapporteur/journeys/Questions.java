package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.GroupId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** New versions of the demo's questionnaire: each asks for annexes too, and why there is none. */
final class Questions {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NAME = "pecs-good-practices";
    private static final String ANNEX = """
            [{"id":"annex","type":"FILES","label":{"en":"Annexes","fr":"Annexes"},
              "help":{"en":"Tables or reports.","fr":"Tableaux ou rapports."},"guideSentences":null,
              "required":false,"personal":false,"maxLength":2000,"choices":null,"condition":null},
             {"id":"annexWhy","type":"TEXT","label":{"en":"Why no annex","fr":"Pourquoi pas d’annexe"},
              "help":{"en":"If there is none.","fr":"S’il n’y en a pas."},"guideSentences":null,
              "required":false,"personal":false,"maxLength":2000,"choices":null,
              "condition":{"field":"annex","answers":[],"statuses":["NOT_PROVIDED"]}}]""";

    private Questions() {
    }

    /** Publishes the next version, as the secretariat of the group does. */
    static VersionRef publish(Client secretariat, GroupId group) {
        int newest = newest(secretariat, group);
        ObjectNode questionnaire = (ObjectNode) secretariat.query("/api/questionnaires/" + NAME + "/1").body();
        ((ObjectNode) questionnaire.path("ref")).put("version", newest + 1);
        ((ArrayNode) questionnaire.path("sections").path(0).path("fields")).addAll((ArrayNode) JSON.readTree(ANNEX));
        ObjectNode body = JSON.createObjectNode().put("group", group.value());
        body.set("questionnaire", questionnaire);
        body.set("basis", JSON.valueToTree(new VersionRef(NAME, newest)));
        Answer published = secretariat.command("PublishQuestionnaireVersion", body.toString(),
                UUID.randomUUID().toString());
        assertThat(published.done()).as(published.sentence()).isTrue();
        return new VersionRef(NAME, newest + 1);
    }

    private static int newest(Client secretariat, GroupId group) {
        JsonNode versions = secretariat.latest("/api/groups/" + group.value() + "/versions").body().path("items");
        return versions.valueStream().map(one -> one.path("ref")).filter(ref -> ref.path("id").asString().equals(NAME))
                .mapToInt(ref -> ref.path("version").asInt()).max().orElseThrow();
    }
}
