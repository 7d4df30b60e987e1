package org.rapporteur.query.practices;

import java.util.List;
import java.util.Optional;
import org.rapporteur.query.practices.practice.Classification.Category;
import org.rapporteur.query.practices.practice.Marks;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.practices.PracticeQuery;
import org.rapporteur.shared.practices.PracticeQuery.CategoryView;
import org.rapporteur.shared.practices.PracticeQuery.CharterLink;
import org.rapporteur.shared.practices.PracticeQuery.Innovation;
import org.rapporteur.shared.practices.PracticeQuery.InstrumentTag;
import org.rapporteur.shared.vocabulary.CharterArticle;
import org.rapporteur.shared.vocabulary.Term;
import org.rapporteur.shared.vocabulary.Vocabulary;

/** Says what the codes of one vocabulary mean; a code that it does not know stands for itself. */
public record Labels(Vocabulary vocabulary) {
    private static final Bilingual UNCATEGORISED = new Bilingual("Uncategorised", "Sans catégorie");
    private static final Bilingual ANOTHER = new Bilingual("Another domain", "Un autre domaine");
    private static final Bilingual NEITHER = new Bilingual("Neither of them", "Ni l’une ni l’autre");
    private static final Bilingual NOT_STATED = new Bilingual("Not stated", "Non précisé");
    /** The value that stands for a domain in the delegation’s own words. */
    public static final String OTHER = "other";
    /** The value that stands for no category, in addresses and facets. */
    public static final String NO_CATEGORY = "uncategorised";

    /** The value that stands for a judgement that none of the kinds fits. */
    public static final String NONE = "none";
    /** The value that stands for a judgement that nobody has given yet. */
    public static final String UNSET = "unset";

    public Labelled domain(String code) {
        return code.equals(OTHER) ? new Labelled(code, ANOTHER) : labelled(code, vocabulary.domain(code));
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

    public PracticeQuery.Marks marks(Marks marks) {
        Marks.Innovation innovation = marks.innovation();
        return new PracticeQuery.Marks(
                innovation == null
                        ? null
                        : new Innovation(innovation.types().stream().map(this::innovation).toList(),
                                innovation.reason(), innovation.assumed()),
                marks.articles().stream().map(this::link).toList(),
                marks.instruments().stream().map(this::tag).toList());
    }

    private InstrumentTag tag(Marks.InstrumentTag tag) {
        Labelled instrument = tag.ref().listed()
                ? instrument(tag.ref().instrument())
                : named(tag.ref().instrument());
        return new InstrumentTag(tag.ref().value(), instrument, tag.ref().listed(), tag.reason(), tag.assumed());
    }

    private static Labelled named(String name) {
        return new Labelled(name, new Bilingual(name, name));
    }

    public Labelled instrument(String code) {
        return labelled(code, vocabulary.instrument(code));
    }

    private CharterLink link(Marks.CharterLink link) {
        return new CharterLink(article(link.ref().article()), link.ref().paragraph(), link.reason(), link.assumed());
    }

    public Labelled innovation(String code) {
        return switch (code) {
            case NONE -> new Labelled(code, NEITHER);
            case UNSET -> new Labelled(code, NOT_STATED);
            default -> labelled(code, vocabulary.innovationType(code));
        };
    }

    /** A place in the Charter as lists show it: {@code 19§6 · The right …}. */
    public Bilingual charter(String code) {
        Bilingual label = article(code.split("§", 2)[0]).label();
        return new Bilingual(code + " · " + label.en(), code + " · " + label.fr());
    }

    public Labelled article(String code) {
        return new Labelled(code, vocabulary.article(code).map(CharterArticle::label)
                .orElseGet(() -> new Bilingual(code, code)));
    }

    public List<Labelled> allInnovationTypes() {
        return labelled(vocabulary.innovationTypes());
    }

    public List<Labelled> allDomains() {
        return labelled(vocabulary.domains().stream().filter(Term::inUse).toList());
    }

    public List<Labelled> allCategories() {
        return labelled(vocabulary.categories().stream().filter(Term::inUse).toList());
    }

    private static List<Labelled> labelled(List<Term> terms) {
        return terms.stream().map(term -> new Labelled(term.code(), term.label())).toList();
    }

    private static Labelled labelled(String code, Optional<Term> term) {
        return new Labelled(code, term.map(Term::label).orElseGet(() -> new Bilingual(code, code)));
    }
}
