package org.rapporteur.gateway.mandates.submitmandatereview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.shared.mandates.ReviewQuery.Evaluation;
import org.springframework.context.MessageSource;

/** Why people advise what they advise, in their own words; where several speak, each after the name of their delegation. */
record OwnWords(MessageSource messages, Locale locale) {
    /** In the language in which the review is written, where its writer has chosen one. */
    static OwnWords in(FormState form, MessageSource messages, Locale reader) {
        return new OwnWords(messages,
                Optional.ofNullable(form.sent().getFirst("content.language")).map(Locale::of).orElse(reader));
    }

    String of(List<Evaluation> said) {
        return said.size() == 1
                ? said.getFirst().reason()
                : said.stream().map(this::named).collect(Collectors.joining("\n"));
    }

    private String named(Evaluation one) {
        return one.delegation() == null
                ? one.reason()
                : messages.getMessage("conclude.said",
                        new Object[]{one.delegation().name().in(locale), one.reason()},
                        locale);
    }
}
