package org.rapporteur.shared.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The checklists that the platform brings, each in its versions, the newest last; data, never code. */
public final class Checklists {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Checklist> ALL = List.of(read("/checklists/transferability-1.json"));

    private Checklists() {
    }

    public static Checklist newest() {
        return ALL.getLast();
    }

    public static Optional<Checklist> find(VersionRef ref) {
        return ALL.stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    private static Checklist read(String resource) {
        try (InputStream in = Checklists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + resource + " is missing");
            }
            return JSON.readValue(in, Checklist.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
