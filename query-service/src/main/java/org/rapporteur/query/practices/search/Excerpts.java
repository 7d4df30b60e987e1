package org.rapporteur.query.practices.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeQuery.Excerpt;
import org.rapporteur.shared.practices.PracticeQuery.Part;

/** Chooses from texts what shows best where the searched words stand. */
final class Excerpts {
    private static final Comparator<Chosen> MOST_WORDS = Comparator.comparingInt(Chosen::words);
    private final Marks marks;

    private record Chosen(Excerpt excerpt, int words) {}

    Excerpts(List<SearchWord> words) {
        this.marks = new Marks(words);
    }

    List<Excerpt> of(List<PracticeText> texts) {
        List<Excerpt> all = new ArrayList<>();
        for (Language language : Language.values()) {
            List<PracticeText> ofLanguage = texts.stream().filter(text -> text.language() == language).toList();
            Stream.of(true, false).flatMap(names -> best(ofLanguage, names).stream()).forEach(all::add);
        }
        return all;
    }

    private Optional<Excerpt> best(List<PracticeText> texts, boolean names) {
        return texts.stream().filter(text -> text.isName() == names).flatMap(text -> chosen(text).stream())
                .reduce((one, other) -> MOST_WORDS.compare(one, other) >= 0 ? one : other).map(Chosen::excerpt);
    }

    private Optional<Chosen> chosen(PracticeText text) {
        List<Marks.Mark> found = marks.in(text);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Window window = text.isName() ? Window.whole(text.text()) : Window.around(found, text.text());
        List<Marks.Mark> inside = found.stream().filter(window::holds).toList();
        Set<String> words = new HashSet<>();
        inside.forEach(mark -> words.add(mark.word()));
        List<Part> parts = window.parts(inside);
        return Optional.of(new Chosen(new Excerpt(text.field(), text.language(), parts), words.size()));
    }
}
