package org.rapporteur.query.practices.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.search.Texts.Of;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeQuery.Correction;

/** What people type, and what they must find with it. */
class TextSearchTest {
    private static final PracticeDocument WORK = Texts.practice("L’intégration par l’emploi", Language.FR,
            "Le chômage des chômeuses et chômeurs de longue durée : ils sont accompagnés vers l'œuvre commune.");
    private static final PracticeDocument SCHOOLS = Texts.practice("École ouverte aux familles", Language.FR,
            "Des activités socio-économiques pour les élèves, au cœur du quartier : un porte-monnaie solidaire.");
    private static final PracticeDocument WOMEN = Texts.practice("Housing first for homeless women", Language.EN,
            "The cities’ shelters work with children and their mothers; a women's council decides.");
    private static final PracticeDocument MARKET = Texts.practice("Marché aux emplois", Language.FR,
            "Une marche de solidarité ouvre le marché. L'intégration n'est pas son objet.");
    private static final PracticeDocument BOTH = Texts.translated("Banque alimentaire", Language.FR,
            "Distribuer des repas.", "Food bank", "Meals are shared among neighbours, integrating newcomers.");

    private final TextIndex index = new TextIndex();

    @BeforeEach
    void fill() {
        List.of(WORK, SCHOOLS, WOMEN, MARKET, BOTH).forEach(one -> index.put(one, Texts.FORM));
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    private Found find(String words) {
        return PracticeTexts.find(index, new MatchAllDocsQuery(), SearchText.of(words), true);
    }

    private List<String> names(String words) {
        return find(words).scores().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(one -> Texts.name(one.getKey(), all()))
                .toList();
    }

    private static List<PracticeDocument> all() {
        return List.of(WORK, SCHOOLS, WOMEN, MARKET, BOTH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"l'intégration | 3", "l’intégration | 3", "l´integration | 3",
        "intégration | 3",
        "INTEGRATION PAR L'EMPLOI | 2", "Intégrations | 3", "integrat | 3", "intégration chômage | 1"})
    void elided_articles_accents_capitals_and_plurals_do_not_matter_in_french(String words, int found) {
        assertThat(names(words)).hasSize(found).contains("L’intégration par l’emploi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"œuvre", "oeuvre", "ŒUVRES", "d'œuvre", "chômeur", "CHOMEUR", "chômeuse", "chomeurs",
        "durées", "accompagné"})
    void ligatures_and_forms_of_a_word_find_it(String words) {
        assertThat(names(words)).containsExactly("L’intégration par l’emploi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecole", "ÉCOLES", "élève", "eleves", "socio-économique", "socioéconomique",
        "socioeconomiques", "socio économique", "porte-monnaie", "portemonnaie", "cœur", "coeur du quartier",
        "famille", "e\u0301cole"})
    void hyphens_compounds_and_composed_signs_do_not_matter(String words) {
        assertThat(names(words)).containsExactly("École ouverte aux familles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "housing", "woman's women", "womens", "city shelter", "cities'", "child children",
        "mother", "the homeless", "women’s council", "decide"})
    void english_plurals_possessives_and_forms_find_the_word(String words) {
        assertThat(names(words)).containsExactly("Housing first for homeless women");
    }

    @Test
    void a_translation_is_found_in_its_own_language() {
        assertThat(names("food banks")).containsExactly("Banque alimentaire");
        assertThat(names("banques alimentaires")).containsExactly("Banque alimentaire");
        assertThat(names("integrate neighbour")).containsExactly("Banque alimentaire");
    }

    @Test
    void the_name_counts_more_than_the_text_and_the_word_as_written_more_than_another() {
        assertThat(names("intégration")).startsWith("L’intégration par l’emploi");
        assertThat(names("emplois").getFirst()).isEqualTo("Marché aux emplois");
        assertThat(names("emploi").getFirst()).isEqualTo("L’intégration par l’emploi");
    }

    @Test
    void every_word_must_be_found_but_little_ones() {
        assertThat(names("école de la famille")).containsExactly("École ouverte aux familles");
        assertThat(names("école emploi")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"intgration,intégration", "chomaeurs,chômeurs", "quartrier,quartier", "sheltres,shelters",
        "alimentiare,alimentaire"})
    void a_slip_finds_what_was_meant_and_says_so(String typed, String meant) {
        Found found = find(typed);

        assertThat(found.scores()).isNotEmpty();
        assertThat(found.corrections()).singleElement().satisfies(one -> {
            assertThat(one.word()).isEqualTo(typed);
            assertThat(one.instead()).contains(meant);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"écoles", "marché", "housing"})
    void a_word_that_stands_somewhere_is_never_changed(String words) {
        assertThat(find(words).corrections()).isEmpty();
    }

    @Test
    void what_looks_like_nothing_finds_nothing() {
        assertThat(find("xylophone").scores()).isEmpty();
        assertThat(find("xylophone").corrections()).isEmpty();
        assertThat(find("2018").corrections()).isEmpty();
        assertThat(find("*:* OR name:[a TO z] \"(\\").scores()).isEmpty();
    }

    @Test
    void where_little_is_found_a_word_that_finds_more_is_suggested() {
        for (int i = 0; i < 5; i++) {
            index.put(Texts.practice("Solidarité " + i, Language.FR, "Le partage."), Texts.FORM);
        }
        index.put(Texts.practice("Erreur", Language.FR, "La solidarite. Le partege."), Texts.FORM);
        index.refresh();

        Found found = find("partege");

        assertThat(found.scores()).hasSize(1);
        assertThat(found.suggestion()).isEqualTo("partage");
        assertThat(find("partage").suggestion()).isNull();
    }

    @Test
    void a_practice_that_is_removed_is_gone_with_its_words() {
        index.remove(SCHOOLS);
        index.refresh();

        assertThat(find("école").scores()).isEmpty();
        assertThat(find("quartrier").corrections()).isEmpty();
    }

    @Test
    void where_the_words_stand_is_shown_without_the_elided_article() {
        assertThat(Texts.marked(find("integration œuvres"), WORK, Language.FR)).containsExactly(
                "name: L’[intégration] par l’emploi",
                "purpose: Le chômage des chômeuses et chômeurs de longue durée : ils sont accompagnés vers l'[œuvre] commune.");
    }

    @Test
    void a_correction_is_marked_too() {
        assertThat(find("intgration").corrections())
                .containsExactly(new Correction("intgration", List.of("intégration")));
        assertThat(Texts.marked(find("intgration"), WORK, Language.FR)).contains("name: L’[intégration] par l’emploi");
    }

    @Test
    void of_a_long_text_the_part_with_most_words_is_shown() {
        PracticeDocument longOne = Texts.practice("Long", Language.FR, "Un jardin. " + "Rien de plus. ".repeat(40)
                + "Le jardin des enfants est ouvert. " + "Rien de plus. ".repeat(40));
        index.put(longOne, Texts.FORM);
        index.refresh();

        String shown = Texts.marked(find("jardins enfant"), longOne, Language.FR).getFirst();

        assertThat(shown).startsWith("purpose: … ").contains("Le [jardin] des [enfants] est ouvert.").endsWith(" …");
        assertThat(shown.length()).isLessThan(280);
        assertThat(new Of(longOne).text()).contains(shown.substring(11, 40));
    }
}
