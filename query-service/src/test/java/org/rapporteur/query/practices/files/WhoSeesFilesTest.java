package org.rapporteur.query.practices.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.attachments.ContentHash;
import org.rapporteur.attachments.FileStore;
import org.rapporteur.attachments.FileStore.Upload;
import org.rapporteur.attachments.StoredFile;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Service;
import org.rapporteur.query.support.Story;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeEvent.FileAttached;
import org.rapporteur.shared.practices.PracticeEvent.FileRemoved;
import org.rapporteur.shared.practices.PracticeEvent.PracticePublished;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeQuery.FileView;
import org.rapporteur.shared.practices.PracticeQuery.PracticeFiles;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The public reads the files of the text that stands, the group those of earlier texts too, and nobody what was removed. */
class WhoSeesFilesTest {
    private static final String FILES = "/api/practices/" + Story.CAFES + "/files";

    private static Service service;
    private static String stands;
    private static String dropped;
    private static String removed;
    private static long position;

    @BeforeAll
    static void start() {
        service = Service.start();
        service.tell();
        stands = bring("It stands in the text.");
        dropped = bring("A revision dropped it.");
        removed = bring("Its content was removed.");
        for (String hash : List.of(stands, dropped, removed)) {
            tell(Cast.MATHIS, "MEMBER", new FileAttached(Story.CAFES, "files", hash, "plan.txt", 10, "text/plain"));
        }
        tell(Cast.MATHIS, "MEMBER", new PracticeRevised(Story.CAFES, Story.CALL, Story.code("LU"), 2,
                Story.contact(Story.CAFES), Story.shortContent("Cafés").withAnswers(
                        Map.of("files", Answer.items(List.of(stands, removed)))),
                null));
        tell(Cast.MIRELA, "SECRETARIAT", new PracticePublished(Story.CAFES));
        tell(Cast.MIRELA, "SECRETARIAT", new FileRemoved(Story.CAFES, removed, "Somebody asked for it"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String bring(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        String hash = ContentHash.of(content);
        service.bean(FileStore.class).keep(
                new Upload("LU", new StoredFile(hash, "plan.txt", content.length, "text/plain"), Instant.EPOCH),
                content);
        return hash;
    }

    private static void tell(Cast who, String role, Event event) {
        position = service.append(event, Map.of("actor", service.person(who).value(), "role", role));
    }

    private static WebTestClient.ResponseSpec ask(WebTestClient reader, String path) {
        return reader.get().uri(path + "?minPosition=" + position).exchange();
    }

    private static List<String> listed(WebTestClient reader) {
        return ask(reader, FILES).expectStatus().isOk().expectBody(PracticeFiles.class).returnResult()
                .getResponseBody().items().stream().map(FileView::hash).toList();
    }

    private static int status(WebTestClient reader, String hash) {
        return ask(reader, FILES + "/" + hash).expectBody().returnResult().getStatus().value();
    }

    @Test
    void the_public_sees_the_files_of_the_text_that_stands() {
        assertThat(listed(service.web())).containsExactlyInAnyOrder(stands, removed);
        assertThat(status(service.web(), stands)).isEqualTo(200);
        assertThat(status(service.web(), dropped)).isEqualTo(404);
        assertThat(status(service.web(), removed)).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void the_group_sees_those_of_earlier_texts_too_and_nobody_what_was_removed(Cast reader) {
        WebTestClient web = service.web(reader);
        boolean outside = reader == Cast.NEWCOMER || reader == Cast.THEODORA;

        assertThat(listed(web)).contains(stands, removed).hasSize(outside ? 2 : 3);
        assertThat(status(web, stands)).isEqualTo(200);
        assertThat(status(web, dropped)).isEqualTo(outside ? 404 : 200);
        assertThat(status(web, removed)).isEqualTo(404);
    }

    @Test
    void a_file_is_known_under_its_own_practice_only() {
        assertThat(ask(service.web(Cast.MATHIS), "/api/practices/" + Story.MENTORS + "/files/" + stands)
                .expectBody().returnResult().getStatus().value()).isEqualTo(404);
    }
}
