package org.rapporteur.query.telling.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.shared.practices.PracticeQuery.Kept;
import org.rapporteur.shared.practices.PracticeQuery.Piece;

class WordDiffTest {
    private static String marked(List<Piece> pieces) {
        return pieces.stream().map(piece -> switch (piece.kept()) {
            case BOTH -> piece.text();
            case DELETED -> "[-" + piece.text() + "-]";
            case INSERTED -> "{+" + piece.text() + "+}";
        }).collect(Collectors.joining());
    }

    private static String side(List<Piece> pieces, Kept without) {
        return pieces.stream().filter(piece -> piece.kept() != without).map(Piece::text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Des cafés tenus par des élèves. | Des cafés tenus par des lycéens. | Des cafés tenus par des [-élèves-]{+lycéens+}.",
        "One two | One two three | One two{+ three+}", "One two three | One three | One[- two-] three",
        "l’aide sociale | l’aide alimentaire | l’aide [-sociale-]{+alimentaire+}",
        "l’aide | l’accueil | [-l’aide-]{+l’accueil+}", "10.5 % of all | 11.5 % of all | [-10.5-]{+11.5+} % of all",
        "a red big house | a blue small house | a [-red big-]{+blue small+} house", "same | same | same"})
    void words_are_marked_whole_and_neighbours_as_one(String before, String after, String expected) {
        assertThat(marked(WordDiff.words(before, after))).isEqualTo(expected);
    }

    @Test
    void a_space_between_an_insertion_and_a_deletion_stays_outside_both() {
        assertThat(marked(WordDiff.words("house and garden", "green house and"))).doesNotContain("[- -]")
                .doesNotContain("{+ +}");
    }

    @Test
    void without_what_was_inserted_it_is_the_text_before_and_without_what_was_deleted_the_text_after() {
        String before = "One law, two rooms.\nThree tables; four “chairs” – and 5,5 % more.";
        String after = "One room, three laws.\n\nFive tables and four “stools” – 6,5 % less.";

        List<Piece> pieces = WordDiff.words(before, after);

        assertThat(side(pieces, Kept.INSERTED)).isEqualTo(before);
        assertThat(side(pieces, Kept.DELETED)).isEqualTo(after);
    }

    @Test
    void long_texts_that_share_nothing_are_compared_too() {
        String before = IntStream.range(0, 3_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 3_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));

        List<Piece> pieces = WordDiff.words(before, after);

        assertThat(side(pieces, Kept.INSERTED)).isEqualTo(before);
        assertThat(side(pieces, Kept.DELETED)).isEqualTo(after);
    }

    @Test
    void items_of_a_list_change_whole() {
        assertThat(WordDiff.items(List.of("Red Cross", "Schools"), List.of("Red Cross", "Parishes", "Schools")))
                .containsExactly(new Piece("Red Cross", Kept.BOTH), new Piece("Parishes", Kept.INSERTED),
                        new Piece("Schools", Kept.BOTH));
    }
}
