package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.View;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Every read model of the query service, found where the service finds them, and the log that it has to agree with. */
final class ReadModels {
    private static final List<View<?>> ALL = found().toList();

    private ReadModels() {
    }

    /** Waits until each reflects the whole log, and asks the running service whether these are all that it has. */
    static void awaitLatest(Platform platform) {
        Member ottavia = Member.signIn(platform, "ottavia", "en");
        await("the read models").atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(200))
                .until(() -> areLatest(ottavia.query("/api/operations/views").body()));
        assertThat(ottavia.query("/api/operations/views").body().path("items").valueStream()
                .map(one -> one.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(ALL.stream().map(View::name).toList());
    }

    private static boolean areLatest(JsonNode told) {
        long head = told.path("head").asLong();
        return told.path("items").valueStream().allMatch(
                one -> one.path("position").asLong() == head && one.path("failure").asString("").isEmpty());
    }

    /** Each is, to the byte, what follows from the facts; most of them tell of something. */
    static void agreeWithTheLog(Kept kept) {
        List<Happened> facts = kept.facts();
        ALL.forEach(view -> assertThat(kept.told(view)).as(view.name()).isEqualTo(Kept.folded(view, facts)));
        assertThat(ALL.stream().filter(view -> !kept.told(view).isEmpty())).as("tell of something")
                .hasSizeGreaterThanOrEqualTo(12);
    }

    private static Stream<View<?>> found() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(View.class));
        return scanner.findCandidateComponents("org.rapporteur.query").stream().map(one -> type(one.getBeanClassName()))
                .filter(type -> type.isAnnotationPresent(Component.class)).map(ReadModels::made);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static View<?> made(Class<?> type) {
        try {
            return (View<?>) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not made like the others", e);
        }
    }
}
