package org.rapporteur.gateway.shell.forms;

import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.page.Choice;
import org.rapporteur.languages.SpokenLanguages;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.mandates.MandateQuery.GroupMandates;
import org.rapporteur.shared.mandates.MandateQuery.MandateState;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.VersionQuery.VersionSummary;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;
import org.rapporteur.shared.vocabulary.Term;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupSummary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen in selects, radios and checkboxes, for the templates, in the reader's language. */
@Component
public class Choices {
    private final MessageSource words;
    private final SpokenLanguages spoken;

    Choices(MessageSource words, SpokenLanguages spoken) {
        this.spoken = spoken;
        this.words = words;
    }

    /** Values whose words stand in the bundles under {@code <prefix>.<value>}. */
    public List<Choice> named(String prefix, Object[] values, Locale locale) {
        return Arrays.stream(values).map(value -> Choice.of(value, word(prefix + "." + value, locale))).toList();
    }

    /** A single box to tick. */
    public List<Choice> one(String value, String label) {
        return List.of(Choice.of(value, label));
    }

    public List<Choice> delegations(Collection<DelegationView> all, Locale locale) {
        return all.stream().map(one -> Choice.of(one.code(), in(one.name(), locale) + " (" + one.code() + ")"))
                .toList();
    }

    public List<Choice> groups(Collection<GroupSummary> all, Locale locale) {
        return all.stream().map(group -> Choice.of(group.group(), in(group.name(), locale))).toList();
    }

    /** The terms in use, and those of the others that are chosen already. */
    public List<Choice> terms(Collection<Term> terms, @Nullable Collection<String> chosen, Locale locale) {
        return offered(terms, chosen)
                .map(term -> Choice.of(term.code(), term.code() + " · " + label(term, locale)))
                .toList();
    }

    /** Terms whose codes say nothing to people. */
    public List<Choice> labels(Collection<Term> terms, @Nullable Collection<String> chosen, Locale locale) {
        return offered(terms, chosen).map(term -> Choice.of(term.code(), label(term, locale))).toList();
    }

    /** One that is offered only because it is chosen already says so. */
    public String label(Term term, Locale locale) {
        return term.inUse()
                ? in(term.label(), locale)
                : in(term.label(), locale) + " (" + word("term.retired", locale)
                        + ")";
    }

    private static Stream<Term> offered(Collection<Term> terms, @Nullable Collection<String> chosen) {
        return terms.stream().filter(term -> term.inUse() || chosen != null && chosen.contains(term.code()));
    }

    /** The same without codes, which say nothing to people. */
    public List<Choice> unnumbered(Collection<Labelled> all, Locale locale) {
        return all.stream().map(one -> Choice.of(one.code(), in(one.label(), locale))).toList();
    }

    public List<Choice> labelled(Collection<Labelled> all, Locale locale) {
        return all.stream().map(one -> Choice.of(one.code(), one.code() + " · " + in(one.label(), locale))).toList();
    }

    /** The versions of one kind, the newest of each name first. */
    public List<Choice> versions(Collection<VersionSummary> all, String kind, Locale locale) {
        return all.stream().filter(one -> one.kind().code().equals(kind))
                .map(one -> Choice.of(one.ref(), named(one.ref(), one.title(), locale) + " · " + one.ref()))
                .toList();
    }

    /** What people call a version: its title, or what is known by its name, with its number. */
    public String named(VersionRef ref, @Nullable Bilingual title, Locale locale) {
        String called = title == null
                ? Objects.requireNonNull(words.getMessage("vocabulary.called." + ref.id(), null, ref.id(), locale))
                : in(title, locale);
        return called + ", " + words.getMessage("versions.version", new Object[]{ref.version()}, locale);
    }

    public List<Choice> fields(Questionnaire questionnaire, Locale locale) {
        return questionnaire.fields().map(field -> Choice.of(field.id(), in(field.label(), locale))).toList();
    }

    /** What a question offers to choose from. */
    public List<Choice> options(Field field, Locale locale) {
        var offered = field.choices();
        return offered == null
                ? List.of()
                : offered.options().stream().map(one -> Choice.of(one.code(), in(one.label(), locale))).toList();
    }

    /** Every country, by its name. */
    public List<Choice> countries(Locale locale) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> Choice.of(code, Locale.of("", code).getDisplayCountry(locale)))
                .sorted((one, other) -> Collator.getInstance(locale).compare(one.label(), other.label())).toList();
    }

    /** People, as they are called where they sit. */
    public List<Choice> people(Collection<PersonView> all, Locale locale) {
        return all.stream()
                .map(one -> Choice.of(one.person(), one.name() == null ? word("person.unnamed", locale) : one.name()))
                .toList();
    }

    /** The languages of pages and mails, each by its own name. */
    public List<Choice> spoken() {
        return spoken.all().stream().map(one -> Choice.of(one.getLanguage(), SpokenLanguages.name(one))).toList();
    }

    /** The official languages, each by its own name. */
    public List<Choice> languages() {
        return Arrays.stream(Language.values())
                .map(language -> Choice.of(language.code(), word("shell.language." + language.code(), Locale.ENGLISH)))
                .toList();
    }

    /** Some of the official languages, each by its own name. */
    public List<Choice> languages(Collection<Language> some) {
        return some.stream()
                .map(language -> Choice.of(language.code(), word("shell.language." + language.code(), Locale.ENGLISH)))
                .toList();
    }

    /** The mandates that are not over, each with its group. */
    public List<Choice> mandates(Collection<GroupMandates> all, Locale locale) {
        return all.stream().flatMap(group -> group.items().stream()
                .filter(one -> one.state() == MandateState.RUNNING || one.state() == MandateState.TO_COME)
                .map(one -> Choice.of(one.mandate(), words.getMessage("mandate.of",
                        new Object[]{one.period().label(), in(group.groupName(), locale)}, locale))))
                .toList();
    }

    /** Why a question has no answer. */
    public List<Choice> missing(Locale locale) {
        return Arrays.stream(Answer.Status.values()).filter(status -> status != Answer.Status.PROVIDED)
                .map(status -> Choice.of(status, word("answer.status." + status, locale))).toList();
    }

    public boolean isMissing(@Nullable String status) {
        return status != null && !status.isEmpty() && !status.equals(Answer.Status.PROVIDED.name());
    }

    /** Domains and required answers have no status beside them. */
    public boolean mayBeUnanswered(Field field) {
        return field.type() != FieldType.DOMAINS && !field.required();
    }

    /** The kind of line by which a browser helps to fill the field in. */
    public String inputType(FieldType type) {
        return switch (type) {
            case EMAIL -> "email";
            case TELEPHONE -> "tel";
            case WEB_PAGE -> "url";
            default -> "text";
        };
    }

    private static String in(Bilingual text, Locale locale) {
        return text.in(locale);
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
