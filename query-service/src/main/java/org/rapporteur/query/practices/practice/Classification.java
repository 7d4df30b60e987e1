package org.rapporteur.query.practices.practice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.Confidence;

/**
 * How a practice is classified.
 *
 * @param domains the submitted ones until a rapporteur assigns others
 * @param domainsAssigned whether a rapporteur has assigned them
 * @param domainsAssumed whether the rapporteur inferred them
 * @param categories by code
 * @param uncategorisedReason why no category fits; null unless it was left uncategorised on purpose
 * @param marks what else it was marked with
 */
public record Classification(List<String> domains, boolean domainsAssigned, boolean domainsAssumed,
        @Nullable String domainsReason, List<Category> categories, @Nullable Bilingual uncategorisedReason,
        Marks marks) {
    private static final Comparator<Category> BY_CODE = Comparator.comparing(Category::category);

    /** One category, with the narrower terms that fit. */
    public record Category(String category, List<String> subCategories, boolean primary, @Nullable String reason,
            @Nullable Confidence confidence) {
        Category notPrimary() {
            return new Category(category, subCategories, false, reason, confidence);
        }
    }

    static Classification submitted(List<String> domains) {
        return new Classification(domains, false, false, null, List.of(), null, Marks.NONE);
    }

    /** Whether it is enough for the practice to be accepted. */
    boolean isComplete() {
        return !domains.isEmpty() && (!categories.isEmpty() || uncategorisedReason != null);
    }

    /** A new text brings new domains, unless a rapporteur has assigned some. */
    Classification resubmitted(List<String> newDomains) {
        return domainsAssigned
                ? this
                : new Classification(newDomains, false, false, null, categories, uncategorisedReason, marks);
    }

    Classification assigned(List<String> newDomains, boolean assumed, @Nullable String reason) {
        return new Classification(newDomains, true, assumed, reason, categories, uncategorisedReason, marks);
    }

    /** With a category, it is no longer uncategorised; a new main category takes over from the old one. */
    Classification with(Category category) {
        Stream<Category> others = others(category.category())
                .map(one -> category.primary() && one.primary() ? one.notPrimary() : one);
        return with(Stream.concat(others, Stream.of(category)).sorted(BY_CODE).toList(), null);
    }

    Classification without(String category) {
        return with(others(category).toList(), uncategorisedReason);
    }

    Classification uncategorised(Bilingual reason) {
        return with(List.of(), reason);
    }

    Classification with(Marks next) {
        return new Classification(domains, domainsAssigned, domainsAssumed, domainsReason, categories,
                uncategorisedReason, next);
    }

    private Stream<Category> others(String category) {
        return categories.stream().filter(one -> !one.category().equals(category));
    }

    private Classification with(List<Category> newCategories, @Nullable Bilingual reason) {
        return new Classification(domains, domainsAssigned, domainsAssumed, domainsReason, newCategories, reason,
                marks);
    }
}
