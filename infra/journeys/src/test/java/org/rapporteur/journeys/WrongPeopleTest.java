package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeCommand.AcceptPractice;
import org.rapporteur.shared.practices.PracticeCommand.CloseCall;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AssignRole;

/** Somebody would do, or see, what is not theirs; or would be told so in words that do not help. */
@ExtendWith(Demo.class)
class WrongPeopleTest {
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";
    private static final String PROBLEM = "application/problem+json";

    private Platform platform;
    private Script script;
    private FollowUp call;

    @BeforeEach
    void the_call(Platform shared) {
        platform = shared;
        script = Script.signIn(platform, "en");
        call = FollowUp.seenBy(script);
    }

    @Test
    void without_a_token_nobody_commands() {
        for (Client client : new Client[]{new Stranger(platform, "en"), Script.forged(platform, "en")}) {
            Answer refused = client.command(opening());

            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.type()).startsWith(PROBLEM);
            assertThat(refused.sentence()).startsWith("Sign in");
        }
        assertThat(new Stranger(platform, "fr").command(opening()).sentence()).contains("Connectez-vous");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/me", "/api/calls", "/api/groups", "/api/my/practices", "/api/drafts",
        "/api/organisations"})
    void without_a_token_nobody_asks_for_what_is_not_public(String path) {
        Answer refused = new Stranger(platform, "fr").query(path);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.type()).startsWith(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teresa", "anahit", "henrik", "amara", "gudrun", "ottavia"})
    void only_the_secretariat_opens_a_call(String username) {
        Answer english = Member.signIn(platform, username, "en").command(opening());
        Answer french = Member.signIn(platform, username, "fr-CH").command(opening());

        assertThat(english.status()).isEqualTo(403);
        assertThat(english.type()).startsWith(PROBLEM);
        assertThat(english.rule()).isEqualTo("secretariat-only");
        assertThat(english.sentence()).isEqualTo("Only the secretariat of the group may do this.");
        assertThat(french.sentence()).isEqualTo("Seul le secrétariat du groupe peut le faire.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"amara", "gudrun", "ottavia", "mirela", "henrik", "karim"})
    void only_who_speaks_for_a_delegation_submits_for_it(String username) {
        Answer refused = Member.signIn(platform, username, "en")
                .command(call.practice("LU", "Not mine " + UUID.randomUUID()));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.rule()).isEqualTo("own-delegation-only");
        assertThat(refused.sentence()).contains("LU");
    }

    @Test
    void what_does_not_exist_is_not_found() {
        Stream.of(new AcceptPractice(new PracticeId(NOBODY), null), new CloseCall(new CallId(NOBODY), null),
                new AssignRole(new GroupId(NOBODY), new PersonId(NOBODY), Role.CHAIR, null))
                .map((Command command) -> script.command(command))
                .forEach(refused -> {
                    assertThat(refused.status()).isEqualTo(404);
                    assertThat(refused.rule()).startsWith("known-");
                    assertThat(refused.sentence()).startsWith("There is no such");
                });
        assertThat(script.command("DoWhatever", "{}", "a").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/practices/" + NOBODY, "/api/calls/" + NOBODY, "/api/groups/" + NOBODY,
        "/api/practices/" + NOBODY + "/trail", "/api/drafts/" + NOBODY, "/api/calls/%7Bwhat%7D",
        "/api/nothing"})
    void what_is_not_there_is_not_shown(String path) {
        Answer refused = script.query(path);

        assertThat(refused.status()).isIn(400, 404);
        assertThat(refused.type()).startsWith(PROBLEM);
    }

    @Test
    void an_unknown_field_is_named() {
        Answer refused = script.command("CloseCall", "{\"call\":\"" + NOBODY + "\",\"speed\":3}", "a");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("fields").path(0).path("field").asString()).isEqualTo("speed");
    }

    @Test
    void every_wrong_field_is_named_at_once_in_the_language_of_the_reader() {
        String body = "{\"call\":\"%s\",\"delegation\":\"LU\",\"content\":{\"language\":\"EN\",\"domains\":[]}}"
                .formatted(call.call().value());

        Answer refused = Member.signIn(platform, "mathis", "fr").command("SubmitPractice", body, "a");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("fields")).extracting(one -> one.path("field").asString())
                .contains("content.name", "content.domains");
        assertThat(refused.body().path("fields").path(0).path("message").asString()).doesNotContain("invalid.")
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "3", "{\"call\":{}}", "{\"call\":\"x\"}", "{\"call\":\"\\u0000\"}"})
    void what_is_no_command_is_a_bad_request(String body) {
        Answer refused = script.command("CloseCall", body, "a");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.type()).startsWith(PROBLEM);
    }

    @Test
    void a_page_of_another_site_commands_nothing_in_somebody_s_session() {
        Member mirela = Member.signIn(platform, "mirela", "fr");

        Answer refused = mirela.withoutCsrf(platform).command(opening());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(mirela.query("/api/calls").body().path("items").valueStream()
                .map(one -> one.path("title").path("en").asString())).doesNotContain("Never opened");
    }

    @Test
    void the_demo_s_clock_no_longer_runs() {
        assertThat(script.command("CloseCall", "{\"call\":\"" + NOBODY + "\"}", "a", "Rapporteur-Demo-Person",
                "demo:nobody").status()).isEqualTo(403);
    }

    private OpenCall opening() {
        return new OpenCall(call.group(), new Bilingual("Never opened", "Jamais ouvert"),
                new Bilingual("Nothing", "Rien"), new VersionRef("pecs-good-practices", 1), new VersionRef("pecs", 1),
                List.of("I"), null, Instant.now().plusSeconds(86_400));
    }
}
