package org.rapporteur.gateway.shell.remote;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.gateway.shell.web.Services;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.PracticeQuery.Comparison;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * The questionnaires and vocabularies that answers are pinned to.
 *
 * <p>why for the whole process: a version never changes, so what was read once holds for ever; and an answer that is
 * pinned to a version is passed on only once the version is here, so that pages can be put together without waiting.
 */
@Component
public class PinnedVersions {
    private static final Map<VersionRef, Questionnaire> QUESTIONNAIRES = new ConcurrentHashMap<>();
    private static final Map<VersionRef, Vocabulary> VOCABULARIES = new ConcurrentHashMap<>();

    private final WebClient http;

    PinnedVersions(Services services, Relay relay) {
        this.http = ServiceCalls.client(services.commandService().url(), relay);
    }

    /** The versions that were needed so far, and those that the platform brings. */
    public static Collection<Questionnaire> questionnaires() {
        Map<VersionRef, Questionnaire> all = new LinkedHashMap<>();
        Versions.questionnaires().forEach(one -> all.put(one.ref(), one));
        all.putAll(QUESTIONNAIRES);
        return all.values();
    }

    public static Optional<Questionnaire> questionnaire(VersionRef ref) {
        return Optional.ofNullable(QUESTIONNAIRES.get(ref)).or(() -> Versions.questionnaire(ref));
    }

    public static Optional<Vocabulary> vocabulary(VersionRef ref) {
        return Optional.ofNullable(VOCABULARIES.get(ref)).or(() -> Versions.vocabulary(ref));
    }

    public Mono<Questionnaire> fetchQuestionnaire(VersionRef ref) {
        return Mono.justOrEmpty(QUESTIONNAIRES.get(ref))
                .switchIfEmpty(Mono.defer(() -> fetch("/api/questionnaires/{id}/{version}", ref, Questionnaire.class))
                        .doOnNext(one -> QUESTIONNAIRES.put(ref, one))
                        .onErrorResume(away -> orElse(Versions.questionnaire(ref), away)));
    }

    public Mono<Vocabulary> fetchVocabulary(VersionRef ref) {
        return Mono.justOrEmpty(VOCABULARIES.get(ref))
                .switchIfEmpty(Mono.defer(() -> fetch("/api/vocabularies/{id}/{version}", ref, Vocabulary.class))
                        .doOnNext(one -> VOCABULARIES.put(ref, one))
                        .onErrorResume(away -> orElse(Versions.vocabulary(ref), away)));
    }

    /** What the platform brings serves where the service cannot be asked just now. */
    private static <T> Mono<T> orElse(Optional<T> brought, Throwable away) {
        return brought.map(Mono::just).orElseGet(() -> Mono.error(away));
    }

    private <T> Mono<T> fetch(String path, VersionRef ref, Class<T> type) {
        return ServiceCalls.answer(http.get().uri(path, ref.id(), ref.version()), type);
    }

    /** The answer, once what it is pinned to is here. */
    <T> Mono<T> with(T answer) {
        return switch (answer) {
            case CallPage page -> both(page.questionnaire(), page.vocabulary()).thenReturn(answer);
            case PracticePage page -> both(page.questionnaire(), page.vocabulary()).thenReturn(answer);
            case Comparison page -> both(page.questionnaire(), page.vocabulary()).thenReturn(answer);
            default -> Mono.just(answer);
        };
    }

    private Mono<Void> both(VersionRef questionnaire, VersionRef vocabulary) {
        return fetchQuestionnaire(questionnaire).then(fetchVocabulary(vocabulary)).then();
    }
}
