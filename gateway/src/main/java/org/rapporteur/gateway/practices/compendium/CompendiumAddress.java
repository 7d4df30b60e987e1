package org.rapporteur.gateway.practices.compendium;

import java.util.ArrayList;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The stable address of a search: its words and choices, in one order, without what is empty or unknown. */
final class CompendiumAddress {
    static final String PATH = "/practices";
    static final List<String> FACETS = List.of("domain", "category", "subCategory", "respondentType", "respondent",
            "targetGroup", "partner", "period", "call");
    static final String PAGE = "page";
    private final MultiValueMap<String, String> choices;

    private CompendiumAddress(MultiValueMap<String, String> choices) {
        this.choices = choices;
    }

    static CompendiumAddress of(MultiValueMap<String, String> asked) {
        MultiValueMap<String, String> known = new LinkedMultiValueMap<>();
        keep(asked, "q", known);
        FACETS.forEach(facet -> keep(asked, facet, known));
        keep(asked, "sort", known);
        keep(asked, PAGE, known);
        return new CompendiumAddress(known);
    }

    private static void keep(MultiValueMap<String, String> asked, String name, MultiValueMap<String, String> known) {
        asked.getOrDefault(name, List.of()).stream().filter(value -> value != null && !value.isBlank()).distinct()
                .forEach(value -> known.add(name, value));
    }

    MultiValueMap<String, String> choices() {
        return choices;
    }

    String words() {
        String words = choices.getFirst("q");
        return words == null ? "" : words;
    }

    String sort() {
        String sort = choices.getFirst("sort");
        return sort != null ? sort : words().isEmpty() ? "newest" : "relevance";
    }

    /** The same search on another page. */
    String page(int number) {
        return address(with(PAGE, number == 1 ? List.of() : List.of(String.valueOf(number))), PATH);
    }

    /** The same search, from its first page, without one choice. */
    String without(String facet, String value) {
        List<String> others = choices.getOrDefault(facet, List.of()).stream().filter(v -> !v.equals(value)).toList();
        var fewer = new CompendiumAddress(with(facet, others));
        return address(fewer.with(PAGE, List.of()), PATH);
    }

    /** The same choices, from the first page, with other words. */
    String withWords(String words) {
        var other = new CompendiumAddress(with("q", List.of(words)));
        return address(other.with(PAGE, List.of()), PATH);
    }

    /** The same search as data. */
    String asData() {
        return address(choices, "/api/practices");
    }

    private MultiValueMap<String, String> with(String name, List<String> values) {
        MultiValueMap<String, String> other = new LinkedMultiValueMap<>(choices);
        other.remove(name);
        values.forEach(value -> other.add(name, value));
        return other;
    }

    private static String address(MultiValueMap<String, String> choices, String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        List<Object> values = new ArrayList<>();
        choices.forEach((name, all) -> all.forEach(value -> {
            address.queryParam(name, "{v" + values.size() + "}");
            values.add(value);
        }));
        return address.encode().build().expand(values.toArray()).toUriString();
    }
}
