package org.rapporteur.query.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.eventlog.privacy.SubjectRegistry;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Service;
import org.rapporteur.query.support.Story;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.OrganisationCreated;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Auditors would miss a part of a mandate, be offered what they would be refused, or read what is another organisation's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditorsTest {
    private static final String ELSEWHERE = "auditor-of-another-organisation";

    private Service service;
    private long position;

    @BeforeAll
    void another_organisation_has_an_auditor_too() {
        service = Service.start();
        service.tell();
        OrganisationId other = new OrganisationId(UUID.randomUUID().toString());
        PersonId auditor = new PersonId(service.bean(SubjectRegistry.class).subjectOf(Cast.ISSUER, ELSEWHERE));
        Map<String, String> metadata = Map.of("actor", service.person(Cast.OTTAVIA).value(), "role", "ADMINISTRATOR");
        service.append(new OrganisationCreated(other, new Bilingual("Another one", "Une autre"), "OTHER"), metadata);
        InvitationId invitation = new InvitationId(UUID.randomUUID().toString());
        Sealed name = new Sealed(auditor, service.bean(SubjectKeys.class).seal(auditor.value(), "Somebody"));
        service.append(new AuditorInvited(invitation, other, name, name, "0".repeat(64)), metadata);
        position = service.append(new AuditorAppointed(invitation, other, auditor, name, null), metadata);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    static Stream<String> everythingOfAMandate() {
        return Stream.of("/api/groups/" + Story.PLATFORM + "/mandates", "/api/mandates/" + MandateStory.FIRST,
                "/api/mandates/" + MandateStory.FIRST + "?asOf=" + LocalDate.now(MandateDates.ZONE),
                "/api/mandates/" + MandateStory.SECOND,
                "/api/mandates/" + MandateStory.FIRST + "/coverage", "/api/mandates/" + MandateStory.FIRST + "/renewal",
                "/api/mandates/" + MandateStory.SECOND + "/comparison",
                "/api/mandates/" + MandateStory.FIRST + "/trail", "/api/activities/" + MandateStory.CARRIED,
                "/api/activities/" + MandateStory.SURVEY + "/trail", "/api/reviews/" + MandateStory.OPEN,
                "/api/reviews/" + MandateStory.WAITING, "/api/reviews/" + MandateStory.FINAL,
                "/api/reviews/" + MandateStory.FINAL + "/trail");
    }

    @ParameterizedTest
    @MethodSource("everythingOfAMandate")
    void an_auditor_of_the_organisation_reads_it_and_is_offered_nothing(String path) {
        JsonNode read = Json.stored().readTree(ask(service.web(Cast.SORINA), path).expectStatus().isOk()
                .expectBody(String.class).returnResult().getResponseBody());

        List<JsonNode> offered = read.findValues("may");
        assertThat(offered).allMatch(may -> may.path("commands").isArray() && may.path("commands").isEmpty());
        assertThat(offered).allMatch(may -> may.path("barred").isObject() && may.path("barred").isEmpty());
        assertThat(path.matches(".*/(coverage|comparison|trail)") || !offered.isEmpty()).isTrue();
        assertThat(read.findValues("planIn")).allMatch(JsonNode::isNull);
    }

    @ParameterizedTest
    @MethodSource("everythingOfAMandate")
    void for_an_auditor_of_another_organisation_it_is_not_there(String path) {
        ask(service.web(ELSEWHERE), "/api/me").expectStatus().isOk();
        ask(service.web(ELSEWHERE), path).expectStatus().isEqualTo(HttpStatus.NOT_FOUND);
    }

    private WebTestClient.ResponseSpec ask(WebTestClient reader, String path) {
        return reader.get().uri(path + (path.contains("?") ? "&" : "?") + "minPosition=" + position).exchange();
    }
}
