package org.rapporteur.gateway.practices.respondents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.shared.Bilingual;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/** Where each member state stands on the map of tiles, whether it has answered or not. */
@Component
class Tiles {
    private static final String FILE = "gateway/tiles.yaml";
    private final List<Place> places = read();

    /** A state on the grid; row from the north and column from the west, from 1. */
    record Place(String code, int row, int column, Bilingual name) {}

    List<Place> all() {
        return places;
    }

    Optional<Place> of(String code) {
        return places.stream().filter(place -> place.code().equals(code)).findFirst();
    }

    private static List<Place> read() {
        try (InputStream stream = new ClassPathResource(FILE).getInputStream()) {
            Map<String, Map<String, Object>> raw = new Yaml().load(stream);
            return raw.entrySet().stream().map(one -> place(one.getKey(), one.getValue())).toList();
        } catch (IOException e) {
            throw new IllegalStateException("The places of the states cannot be read: " + FILE, e);
        }
    }

    private static Place place(String code, Map<String, Object> raw) {
        return new Place(code, number(raw, "row"), number(raw, "column"),
                new Bilingual(String.valueOf(raw.get("en")), String.valueOf(raw.get("fr"))));
    }

    private static int number(Map<String, Object> raw, String field) {
        return Integer.parseInt(String.valueOf(raw.get(field)));
    }
}
