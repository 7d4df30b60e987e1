package org.rapporteur.shared.vocabulary;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The questionnaires and vocabularies that the platform brings, each in its versions; data, never code. */
public final class Versions {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Questionnaire> QUESTIONNAIRES = List
            .of(read("/questionnaires/pecs-good-practices-1.json", Questionnaire.class));
    private static final List<Vocabulary> VOCABULARIES = List.of(read("/vocabularies/pecs-1.json", Vocabulary.class));

    private Versions() {
    }

    public static List<Questionnaire> questionnaires() {
        return QUESTIONNAIRES;
    }

    public static List<Vocabulary> vocabularies() {
        return VOCABULARIES;
    }

    public static Optional<Questionnaire> questionnaire(VersionRef ref) {
        return QUESTIONNAIRES.stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    public static Optional<Vocabulary> vocabulary(VersionRef ref) {
        return VOCABULARIES.stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    private static <T> T read(String resource, Class<T> type) {
        try (InputStream in = Versions.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + resource + " is missing");
            }
            return JSON.readValue(in, type);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
