package org.rapporteur.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the demo's YAML files. An unknown or misspelt key is an error: demo data are held to their records. */
final class DemoFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // why: an absent flag is a flag that is not set
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DemoFiles() {
    }

    static <T> T read(String file, Class<T> type) {
        return read(file, type, UnaryOperator.identity());
    }

    /** With something done to what was read before it becomes records. */
    static <T> T read(String file, Class<T> type, UnaryOperator<Object> prepared) {
        try (InputStream content = DemoFiles.class.getResourceAsStream("/demo/" + file)) {
            if (content == null) {
                throw new IllegalStateException("The demo file " + file + " is missing from the class path");
            }
            return YAML.convertValue(prepared.apply(YAML.readValue(content, Object.class)), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
