package org.rapporteur.notifications.settings;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.languages.SpokenLanguages;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs the service can set.
 *
 * @param publicUrl how browsers reach the platform, without a slash at the end: mails link there
 * @param from the address that writes, such as {@code Rapporteur <no-reply@example.org>}
 * @param smtp the mail server; none: mails are shown in the outbox only
 * @param hold whether mails wait until the secretariat has checked them
 * @param language for whom no other language is known
 * @param staleAfter what happened longer ago than this when it is read makes no mail any more
 * @param linkPatience how long an invitation waits for its link
 * @param node the name under which this process claims work; empty: a random one, as several processes need
 * @param internalSecret what another part of the platform shows to hand over a message; empty: nobody may
 * @param demo whether this is a demo on a loopback address, where an administrator may read mails about accounts
 */
@ConfigurationProperties("rapporteur.notifications")
public record MailSettings(@DefaultValue("http://127.0.0.1:8080") String publicUrl,
        @DefaultValue("Rapporteur <no-reply@localhost>") String from, @DefaultValue Smtp smtp,
        @DefaultValue("false") boolean hold, @DefaultValue("en") String language,
        @DefaultValue("14d") Duration staleAfter, @DefaultValue("1h") Duration linkPatience,
        @DefaultValue("") String node, @DefaultValue("") String internalSecret,
        @DefaultValue("false") boolean demo, @DefaultValue Retry retry) {
    /**
     * The mail server: {@code smtp://host:587} (TLS as soon as the server offers it; demanded where there is a
     * password) or {@code smtps://host:465}.
     */
    public record Smtp(@Nullable URI uri, @Nullable String username, @Nullable String password,
            @DefaultValue("20s") Duration patience) {}

    /** First pause after a try that failed; each next one is twice as long, up to the longest; then it is given up. */
    public record Retry(@DefaultValue("1m") Duration first, @DefaultValue("1h") Duration longest,
            @DefaultValue("48h") Duration giveUpAfter) {}

    public boolean sends() {
        return smtp.uri() != null;
    }

    /** One of those that are spoken. */
    public Locale usualLanguage(SpokenLanguages languages) {
        return languages.find(language).orElseThrow(() -> new IllegalStateException(
                "rapporteur.notifications.language is \"" + language + "\": name one of RAPPORTEUR_LANGUAGES."));
    }
}
