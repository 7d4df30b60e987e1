package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeCommand.CloseCall;
import org.rapporteur.shared.practices.PracticeCommand.InviteRespondent;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;
import org.rapporteur.shared.practices.PracticeCommand.WithdrawPractice;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call that one journey has for itself, on a version of the questionnaire that asks for annexes; what answered it is
 * withdrawn, and it is closed, at its end.
 */
final class OwnCall implements AutoCloseable {
    static final byte[] REPORT = "Year,Visitors\n2024,310\n2025,542\n".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REASON = "It was only a rehearsal.";

    private final Client secretariat;
    private final GroupId group;
    private final VersionRef questions;
    private final CallId id;
    private final String mark;
    private final List<Answered> practices = new ArrayList<>();

    private record Answered(Client member, PracticeId practice) {}

    OwnCall(Client secretariat, String... invited) {
        this.secretariat = secretariat;
        this.group = FollowUp.seenBy(secretariat).group();
        this.questions = Questions.publish(secretariat, group);
        this.mark = UUID.randomUUID().toString();
        Answer opened = secretariat.command(new OpenCall(group,
                new Bilingual("Rehearsal " + mark, "Répétition " + mark),
                new Bilingual("Tell us what works.", "Dites-nous ce qui marche."), questions,
                new VersionRef("pecs", 1), List.of("I"), null, Instant.now().plusSeconds(86_400)));
        assertThat(opened.done()).as(opened.sentence()).isTrue();
        this.id = new CallId(opened.id("call"));
        List.of(invited).forEach(this::invite);
    }

    private void invite(String delegation) {
        assertThat(secretariat.command(new InviteRespondent(id, new DelegationCode(delegation))).done()).isTrue();
    }

    CallId id() {
        return id;
    }

    /** What stands in the call's title and in no other. */
    String mark() {
        return mark;
    }

    VersionRef questions() {
        return questions;
    }

    /** Answers by a draft with a file, and returns the practice. */
    String answeredWithFile(Client member, String delegation, String name) {
        ObjectNode start = JSON.createObjectNode().put("call", id.value());
        start.set("content", JSON.readTree("{\"language\":\"EN\",\"domains\":[\"I\"],\"answers\":{}}"));
        String draft = member.post("/api/drafts", start.toString()).body().path("draft").asString();
        Answer brought = member.bring("/api/drafts/" + draft + "/files?field=annex&name=visitors.csv", REPORT);
        assertThat(brought.done()).as(brought.sentence()).isTrue();
        JsonNode annex = member.query("/api/drafts/" + draft).body().path("content").path("answers").path("annex");
        return submitted(member, delegation, name, annex, draft);
    }

    /** Answers and says why there is no file. */
    String answeredWithoutFile(Client member, String delegation, String name) {
        return submitted(member, delegation, name, JSON.readTree(
                "{\"status\":\"NOT_PROVIDED\",\"items\":[],\"reason\":\"There is no annex.\"}"), null);
    }

    private String submitted(Client member, String delegation, String name, JsonNode annex, @Nullable String draft) {
        ObjectNode body = (ObjectNode) JSON.valueToTree(new FollowUp(id, group).practice(delegation, name));
        ObjectNode answers = (ObjectNode) body.path("content").path("answers");
        answers.set("annex", annex);
        if (draft == null) {
            answers.set("annexWhy",
                    JSON.readTree("{\"status\":\"PROVIDED\",\"text\":\"All is in the text.\",\"items\":[]}"));
        }
        body.put("draft", draft);
        Answer submitted = member.command("SubmitPractice", body.toString(), UUID.randomUUID().toString());
        assertThat(submitted.done()).as(submitted.body().toString()).isTrue();
        practices.add(new Answered(member, new PracticeId(submitted.id("practice"))));
        return submitted.id("practice");
    }

    @Override
    public void close() {
        practices.forEach(this::withdraw);
        assertThat(secretariat.command(new CloseCall(id, REASON)).done()).isTrue();
    }

    /** Until it is published, who submitted it withdraws it; afterwards the secretariat does. */
    private void withdraw(Answered answered) {
        WithdrawPractice withdraw = new WithdrawPractice(answered.practice(), REASON);
        assertThat(answered.member().command(withdraw).done() || secretariat.command(withdraw).done()).isTrue();
    }
}
