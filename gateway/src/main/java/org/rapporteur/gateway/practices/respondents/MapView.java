package org.rapporteur.gateway.practices.respondents;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.gateway.practices.respondents.Tiles.Place;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.CallQuery.RespondentCount;
import org.rapporteur.shared.practices.CallQuery.Respondents;
import org.rapporteur.shared.workinggroups.DelegationKind;

/** Who answered, as a map of tiles, as what stands beside it, and as a table of both. */
public record MapView(List<Tile> tiles, List<Line> beside, List<Line> lines, List<String> shades, long position) {
    /** A state on the map. */
    public record Tile(Line line, int row, int column) {}

    /**
     * A respondent with what is published of it.
     *
     * @param practices with those of its regions
     * @param onBehalf what it answered for others
     */
    public record Line(String code, Bilingual name, DelegationKind kind, int practices, int onBehalf) {
        static Line of(RespondentCount one) {
            return new Line(one.respondent().code().value(), one.respondent().name(), one.respondent().kind(),
                    one.practices() + one.ofParts(), one.onBehalf());
        }

        static Line silent(Place place) {
            return new Line(place.code(), place.name(), DelegationKind.STATE, 0, 0);
        }

        public int shade() {
            return practices == 0 ? 0 : practices == 1 ? 1 : practices <= 3 ? 2 : practices <= 6 ? 3 : 4;
        }

        public String path() {
            return "/respondents/" + code;
        }
    }

    private static final List<String> SHADES = List.of("0", "1", "2–3", "4–6", "7+");

    static MapView of(Respondents answer, Tiles places, Locale locale) {
        Map<String, Line> lines = answer.items().stream().map(Line::of)
                .collect(Collectors.toMap(Line::code, Function.identity()));
        List<Tile> tiles = places.all().stream().map(
                place -> new Tile(lines.getOrDefault(place.code(), Line.silent(place)), place.row(), place.column()))
                .toList();
        Set<String> onMap = tiles.stream().map(tile -> tile.line().code()).collect(Collectors.toSet());
        List<Line> beside = lines.values().stream()
                .filter(line -> !onMap.contains(line.code()) && line.kind() != DelegationKind.REGION)
                .sorted(byName(locale)).toList();
        return new MapView(tiles, beside, all(tiles, lines, locale), SHADES, answer.position());
    }

    private static List<Line> all(List<Tile> tiles, Map<String, Line> lines, Locale locale) {
        List<Line> all = new ArrayList<>(lines.values());
        tiles.stream().map(Tile::line).filter(line -> !lines.containsKey(line.code())).forEach(all::add);
        return all.stream().sorted(byName(locale)).toList();
    }

    private static Comparator<Line> byName(Locale locale) {
        return Comparator.comparing(line -> line.name().in(locale), Collator.getInstance(locale));
    }
}
