package org.rapporteur.command.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.command.Story;
import org.rapporteur.command.running.Said;
import org.rapporteur.command.running.Service;
import org.rapporteur.command.running.Tokens;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.privacy.SubjectRegistry;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.BecomeFirstAdministrator;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.CreateOrganisation;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** The demo's clock: only for a demo, only on an empty log, only until it is done. */
class DemoTest {
    private static final BecomeFirstAdministrator COMMAND = new BecomeFirstAdministrator("Ottavia");
    private static final CreateOrganisation SECOND = new CreateOrganisation(Story.TITLE, "COE");

    private static ResponseSpec say(Service service, String token, String time, Command command) {
        return new Said(service).raw(token, Catalogue.of(command.getClass()).shortName(), command, headers -> {
            headers.set("Rapporteur-Demo-Person", "ottavia");
            headers.set("Rapporteur-Demo-Time", time);
        });
    }

    private static ResponseSpec finish(Service service, String token) {
        return service.client().post().uri("/api/demo/finished").headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    private static ResponseSpec known(Service service, String token) {
        return service.client().get().uri("/api/demo/people/ottavia").headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    @Test
    void a_demo_tells_its_story_at_its_dates_and_then_never_again(@TempDir Path folder) {
        try (Service service = Service.start(folder, "--rapporteur.demo.enabled=true")) {
            say(service, Tokens.ofDemo(), "2016-01-04T08:00:00Z", COMMAND).expectStatus().isOk().expectBody();
            assertThat(service.bean(EventLog.class).read(Criteria.any(), 0).next().time())
                    .isEqualTo(Instant.parse("2016-01-04T08:00:00Z"));
            say(service, Tokens.of("ottavia"), "2016-01-05T08:00:00Z", SECOND).expectStatus().isForbidden()
                    .expectBody();
            say(service, Tokens.ofDemo(), "yesterday", SECOND).expectStatus().isBadRequest().expectBody();

            assertThat(known(service, Tokens.ofDemo()).expectStatus().isOk().expectBody(DemoController.Known.class)
                    .returnResult().getResponseBody().person().value())
                    .isEqualTo(service.bean(SubjectRegistry.class).subjectOf(Tokens.ISSUER, "ottavia"));
            known(service, Tokens.of("ottavia")).expectStatus().isForbidden().expectBody();
            finish(service, Tokens.of("ottavia")).expectStatus().isForbidden().expectBody();
            finish(service, Tokens.ofDemo()).expectStatus().isNoContent().expectBody();

            say(service, Tokens.ofDemo(), "2016-01-05T08:00:00Z", SECOND).expectStatus().isForbidden().expectBody();
            known(service, Tokens.ofDemo()).expectStatus().isForbidden().expectBody();
            new Said(service).raw(Tokens.of("ottavia"), "CreateOrganisation", SECOND, Said.AS_IT_IS).expectStatus()
                    .isOk().expectBody();
        }
    }

    @Test
    void a_demo_does_not_begin_on_a_log_that_is_in_use(@TempDir Path folder) {
        try (Service service = Service.start(folder, "--rapporteur.demo.enabled=true")) {
            new Said(service).raw(Tokens.administratorToBe("ottavia"), "BecomeFirstAdministrator", COMMAND,
                    Said.AS_IT_IS).expectStatus().isOk().expectBody();

            assertThat(say(service, Tokens.ofDemo(), "2016-01-04T08:00:00Z", SECOND).expectStatus().isForbidden()
                    .expectBody(Problem.class).returnResult().getResponseBody().rule()).isEqualTo("demo-loading");
        }
    }

    @Test
    void without_the_setting_there_is_no_demo(@TempDir Path folder) {
        try (Service service = Service.start(folder)) {
            say(service, Tokens.ofDemo(), "2016-01-04T08:00:00Z", COMMAND).expectStatus().isForbidden().expectBody();
            assertThat(service.bean(EventLog.class).head()).isZero();
        }
    }
}
