package org.rapporteur.query.practices;

import java.util.List;
import java.util.Optional;
import org.rapporteur.query.practices.practice.Classification.Category;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.practices.PracticeQuery.CategoryView;
import org.rapporteur.shared.vocabulary.Term;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;

/** Says what the codes of one vocabulary mean; a code that it does not know stands for itself. */
public record Labels(Vocabulary vocabulary) {
    private static final Bilingual UNCATEGORISED = new Bilingual("Uncategorised", "Sans catégorie");
    /** The value that stands for no category, in addresses and facets. */
    public static final String NO_CATEGORY = "uncategorised";

    public static Labels of(VersionRef ref) {
        return new Labels(Versions.vocabulary(ref)
                .orElseGet(() -> new Vocabulary(ref, List.of(), List.of(), List.of())));
    }

    /** The words of the newest vocabulary: for what is told across calls. */
    public static Labels newest() {
        return new Labels(Versions.vocabularies().getLast());
    }

    public Labelled domain(String code) {
        return labelled(code, vocabulary.domain(code));
    }

    public List<Labelled> domains(List<String> codes) {
        return codes.stream().map(this::domain).toList();
    }

    public Labelled category(String code) {
        return code.equals(NO_CATEGORY)
                ? new Labelled(code, UNCATEGORISED)
                : labelled(code, vocabulary.category(code));
    }

    public Labelled subCategory(String code) {
        return labelled(code, vocabulary.categories().stream()
                .flatMap(category -> category.narrower(code).stream()).findFirst());
    }

    public CategoryView category(Category category) {
        return new CategoryView(category(category.category()),
                category.subCategories().stream().map(this::subCategory).toList(), category.primary(),
                category.reason(), category.confidence());
    }

    public List<Labelled> allDomains() {
        return labelled(vocabulary.domains());
    }

    public List<Labelled> allCategories() {
        return labelled(vocabulary.categories());
    }

    private static List<Labelled> labelled(List<Term> terms) {
        return terms.stream().map(term -> new Labelled(term.code(), term.label())).toList();
    }

    private static Labelled labelled(String code, Optional<Term> term) {
        return new Labelled(code, term.map(Term::label).orElseGet(() -> new Bilingual(code, code)));
    }
}
