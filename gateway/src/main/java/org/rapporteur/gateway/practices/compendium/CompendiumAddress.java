package org.rapporteur.gateway.practices.compendium;

import java.util.ArrayList;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The stable address of a search: its words and choices, in one order, without what is empty or unknown. */
final class CompendiumAddress {
    static final String PATH = "/practices";
    private static final String STATUS = "status";
    static final List<String> FACETS = List.of(STATUS, "domain", "category", "subCategory", "innovation", "article",
            "instrument",
            "respondentType", "respondent", "targetGroup", "partner", "period", "call");
    static final String PAGE = "page";
    private final String path;
    private final MultiValueMap<String, String> choices;

    private CompendiumAddress(String path, MultiValueMap<String, String> choices) {
        this.path = path;
        this.choices = choices;
    }

    static CompendiumAddress of(MultiValueMap<String, String> asked) {
        MultiValueMap<String, String> published = new LinkedMultiValueMap<>(asked);
        published.remove(STATUS);
        return of(PATH, published);
    }

    /** Of all practices of a group, published or not. */
    static CompendiumAddress ofGroup(String group, MultiValueMap<String, String> asked) {
        return of(UriComponentsBuilder.fromPath("/groups/{group}/practices").encode().buildAndExpand(group)
                .toUriString(), asked);
    }

    private static CompendiumAddress of(String path, MultiValueMap<String, String> asked) {
        MultiValueMap<String, String> known = new LinkedMultiValueMap<>();
        keep(asked, "q", known);
        FACETS.forEach(facet -> keep(asked, facet, known));
        keep(asked, "sort", known);
        keep(asked, PAGE, known);
        return new CompendiumAddress(path, known);
    }

    private static void keep(MultiValueMap<String, String> asked, String name, MultiValueMap<String, String> known) {
        asked.getOrDefault(name, List.of()).stream().filter(value -> value != null && !value.isBlank()).distinct()
                .forEach(value -> known.add(name, value));
    }

    /** Where the search begins. */
    String path() {
        return path;
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
        return address(with(PAGE, number == 1 ? List.of() : List.of(String.valueOf(number))), path);
    }

    /** The same search, from its first page, without one choice. */
    String without(String facet, String value) {
        List<String> others = choices.getOrDefault(facet, List.of()).stream().filter(v -> !v.equals(value)).toList();
        var fewer = new CompendiumAddress(path, with(facet, others));
        return address(fewer.with(PAGE, List.of()), path);
    }

    /** The same choices, from the first page, with other words. */
    String withWords(String words) {
        var other = new CompendiumAddress(path, with("q", List.of(words)));
        return address(other.with(PAGE, List.of()), path);
    }

    /** The same search as data. */
    String asData() {
        return address(choices, "/api" + path);
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
