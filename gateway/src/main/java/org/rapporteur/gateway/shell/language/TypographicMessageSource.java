package org.rapporteur.gateway.shell.language;

import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The bundles, with each language set by {@link Typography}. */
class TypographicMessageSource extends ResourceBundleMessageSource {
    @Override
    protected @Nullable String getStringOrNull(ResourceBundle bundle, String key) {
        String text = super.getStringOrNull(bundle, key);
        return text == null ? null : Typography.set(text, bundle.getLocale());
    }
}
