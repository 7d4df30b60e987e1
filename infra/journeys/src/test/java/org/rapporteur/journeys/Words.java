package org.rapporteur.journeys;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.rapporteur.gateway.shell.language.Typography;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What pages say in one language, by the keys of their bundles: for whoever walks the same way in both. */
final class Words {
    private static final ResourceBundleMessageSource BUNDLES = bundles();

    private final Locale language;

    Words(String language) {
        this.language = Locale.of(language);
    }

    private static ResourceBundleMessageSource bundles() {
        ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("gateway/mandates", "gateway/workinggroups", "gateway/practicework", "gateway/practices",
                "gateway/versions", "gateway/messages");
        bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundles.setFallbackToSystemLocale(false);
        return bundles;
    }

    String of(String key, Object... values) {
        return plain(Typography.set(Objects.requireNonNull(BUNDLES.getMessage(key, values, language)), language));
    }

    /** With the spaces that a keyboard has, where a printer sets others. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
