package org.rapporteur.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Cast.ANAHIT;
import static org.rapporteur.query.support.Cast.HENRIK;
import static org.rapporteur.query.support.Cast.KARIM;
import static org.rapporteur.query.support.Cast.LUCETTE;
import static org.rapporteur.query.support.Cast.MATHIS;
import static org.rapporteur.query.support.Cast.MIRELA;
import static org.rapporteur.query.support.Cast.ODILE;
import static org.rapporteur.query.support.Cast.OTTAVIA;
import static org.rapporteur.query.support.Cast.SORINA;
import static org.rapporteur.query.support.Cast.THEODORA;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Who comes to see what: every address against everybody of the cast and the public. */
@ExtendWith(ToldStory.class)
class VisibilityTest {
    private static final Set<Cast> MEMBERS = EnumSet.of(MIRELA, HENRIK, ANAHIT, LUCETTE, MATHIS, ODILE, KARIM);
    private static final Set<Cast> GROUP = and(MEMBERS, OTTAVIA, SORINA);
    private static final Set<Cast> ANYBODY = EnumSet.allOf(Cast.class);

    private static Set<Cast> and(Set<Cast> some, Cast... others) {
        Set<Cast> all = EnumSet.copyOf(some);
        all.addAll(Set.of(others));
        return all;
    }

    private static Arguments everybody(String path) {
        return Arguments.of(path, ANYBODY, 200);
    }

    private static Arguments signedIn(String path, Set<Cast> readers) {
        return Arguments.of(path, readers, 401);
    }

    /** Open to the public as an address, but not this object. */
    private static Arguments hidden(String path, Set<Cast> readers) {
        return Arguments.of(path, readers, 404);
    }

    static Stream<Arguments> addresses() {
        return Stream.of(everybody("/api/practices"), everybody("/api/statistics"), everybody("/api/feed"),
                everybody("/api/respondents"), everybody("/api/respondents/LU"),
                hidden("/api/respondents/CINGO", Set.of()),
                everybody("/api/practices/" + Story.CAFES), everybody("/api/practices/" + Story.CAFES + "/trail"),
                hidden("/api/practices/" + Story.MENTORS, GROUP), hidden("/api/practices/" + Story.BUS, GROUP),
                hidden("/api/practices/" + Story.KITCHEN, GROUP), hidden("/api/practices/" + Story.LEAFLET, GROUP),
                hidden("/api/practices/" + Story.FAIR, GROUP),
                hidden("/api/practices/" + Story.MENTORS + "/trail", GROUP),
                hidden("/api/practices/" + Story.FAIR + "/trail", GROUP),
                signedIn("/api/practices/" + Story.CAFES + "/revisions", GROUP),
                everybody("/api/practices/" + Story.GARDENS + "/transfers"),
                everybody("/api/practices/" + Story.GARDENS + "/transferability"),
                hidden("/api/practices/" + Story.BUS + "/transferability", GROUP),
                hidden("/api/practices/" + Story.BUS + "/transfers", GROUP),
                signedIn("/api/groups/" + Story.PLATFORM + "/transfers", GROUP),
                signedIn("/api/practices/" + Story.CAFES + "/compare", GROUP),
                signedIn("/api/practices/" + Story.MENTORS + "/compare", GROUP),
                hidden("/api/practices/" + Story.PRIZE, GROUP),
                hidden("/api/practices/" + Story.PRIZE + "/trail", GROUP),
                everybody("/api/practices/" + Story.PRIZE + "/notice"),
                everybody("/api/practices/" + Story.FAIR + "/notice"),
                hidden("/api/practices/" + Story.CAFES + "/notice", Set.of()),
                hidden("/api/practices/" + Story.KITCHEN + "/notice", Set.of()),
                hidden("/api/practices/" + Cast.uuid("nothing"), Set.of()),
                hidden("/api/practices/no-id", Set.of()), signedIn("/api/me", ANYBODY),
                signedIn("/api/me/contact", ANYBODY),
                signedIn("/api/me/tasks", ANYBODY), signedIn("/api/my/practices", ANYBODY),
                everybody("/api/practices/" + Story.CAFES + "/files"),
                hidden("/api/practices/" + Story.MENTORS + "/files", GROUP),
                hidden("/api/practices/" + Story.MENTORS + "/files/" + Story.GONE, Set.of()),
                hidden("/api/practices/" + Story.CAFES + "/files/" + Story.FILE, Set.of()),
                signedIn("/api/groups/" + Story.PLATFORM + "/versions", GROUP),
                signedIn("/api/mandates/produced?output=" + Story.CAFES, ANYBODY),
                signedIn("/api/organisations", ANYBODY), signedIn("/api/groups", ANYBODY),
                signedIn("/api/calls", ANYBODY),
                signedIn("/api/organisations/" + Story.ORGANISATION + "/delegations", and(GROUP, THEODORA)),
                signedIn("/api/groups/" + Story.PLATFORM, GROUP),
                signedIn("/api/groups/" + Story.NETWORK, EnumSet.of(THEODORA, OTTAVIA, SORINA)),
                signedIn("/api/groups/" + Story.PLATFORM + "/members", GROUP),
                signedIn("/api/groups/" + Story.PLATFORM + "/trail", GROUP),
                signedIn("/api/groups/" + Story.PLATFORM + "/review-queue", GROUP),
                signedIn("/api/groups/" + Story.PLATFORM + "/practices", GROUP),
                signedIn("/api/groups/" + Story.PLATFORM + "/mandates", GROUP),
                signedIn("/api/groups/" + Story.NETWORK + "/mandates", EnumSet.of(THEODORA, OTTAVIA, SORINA)),
                signedIn("/api/mandates/" + MandateStory.FIRST, GROUP),
                signedIn("/api/mandates/" + MandateStory.OTHER, EnumSet.of(THEODORA, OTTAVIA, SORINA)),
                signedIn("/api/mandates/" + MandateStory.FIRST + "/trail", GROUP),
                signedIn("/api/mandates/" + MandateStory.FIRST + "/coverage", GROUP),
                signedIn("/api/mandates/" + MandateStory.FIRST + "/renewal", GROUP),
                signedIn("/api/mandates/" + MandateStory.SECOND + "/comparison", GROUP),
                signedIn("/api/mandates/" + MandateStory.SECOND + "/comparison?with=" + MandateStory.OTHER, Set.of()),
                signedIn("/api/mandates/" + Cast.uuid("nothing"), Set.of()),
                signedIn("/api/activities/" + MandateStory.SURVEY, GROUP),
                signedIn("/api/activities/" + MandateStory.SURVEY + "/trail", GROUP),
                signedIn("/api/activities/no-id", Set.of()), signedIn("/api/reviews/" + MandateStory.FINAL, GROUP),
                signedIn("/api/reviews/" + MandateStory.FINAL + "/trail", GROUP),
                signedIn("/api/reviews/" + Cast.uuid("nothing"), Set.of()),
                signedIn("/api/calls/" + Story.CALL, GROUP), signedIn("/api/calls/" + Story.CALL + "/trail", GROUP),
                everybody("/api/invitations/" + Story.OPEN_INVITATION + "/offer?codeHash=" + "0".repeat(64)),
                hidden("/api/invitations/" + Story.OPEN_INVITATION + "/offer?codeHash=" + "1".repeat(64), Set.of()),
                hidden("/api/invitations/" + Story.OPEN_INVITATION + "/offer", Set.of()),
                signedIn("/api/invitations/" + Story.OPEN_INVITATION, ANYBODY),
                signedIn("/api/invitations/" + Cast.uuid("nothing"), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void each_address_opens_for_exactly_these_readers(String path, Set<Cast> readers, int forThePublic, Told told) {
        told.service().web().get().uri(told.path(path)).exchange().expectStatus().isEqualTo(forThePublic);
        for (Cast reader : Cast.values()) {
            int expected = readers.contains(reader) ? 200 : 404;
            told.service().web(reader).get().uri(told.path(path)).exchange().expectStatus()
                    .value(status -> assertThat(status).as("%s reads %s", reader, path)
                            .isEqualTo(expected));
        }
    }

    /** They never end, or ask for a scope that no reader has: their own tests say who they are for. */
    private static final Set<String> WITH_TESTS_OF_THEIR_OWN = Set.of("/api/live", "/api/log/export",
            "/api/operations/views");

    @Test
    void the_table_has_every_address(Told told) {
        List<PathContainer> asked = addresses().map(one -> String.valueOf(one.get()[0]).replaceAll("\\?.*", ""))
                .map(PathContainer::parsePath).toList();

        assertThat(told.service().bean(DispatcherHandler.class).getHandlerMappings().stream()
                .filter(RequestMappingHandlerMapping.class::isInstance).map(RequestMappingHandlerMapping.class::cast)
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(one -> one.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(one -> one.getPatternsCondition().getPatterns().stream())
                .filter(one -> one.getPatternString().startsWith("/api/"))
                .filter(one -> asked.stream().noneMatch(one::matches)).map(PathPattern::getPatternString))
                .containsExactlyInAnyOrderElementsOf(WITH_TESTS_OF_THEIR_OWN);
    }
}
