package org.rapporteur.standalone;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How mails leave.
 *
 * @param server {@code SMTP_URI}: {@code smtp://host:587} or {@code smtps://host:465}; empty: they are shown only
 * @param username {@code SMTP_USERNAME}
 * @param password {@code SMTP_PASSWORD}
 * @param from {@code MAIL_FROM}: the address that writes
 * @param hold {@code MAIL_HOLD}: whether the secretariat checks each mail before it leaves
 */
public record MailSettings(Optional<String> server, Optional<String> username, Optional<String> password,
        Optional<String> from, boolean hold) {
    static MailSettings from(Map<String, String> environment) {
        return new MailSettings(Settings.value(environment, "SMTP_URI"), Settings.value(environment, "SMTP_USERNAME"),
                Settings.value(environment, "SMTP_PASSWORD"), Settings.value(environment, "MAIL_FROM"),
                Settings.value(environment, "MAIL_HOLD").map(text -> Settings.on("MAIL_HOLD", text)).orElse(false))
                .checked();
    }

    private MailSettings checked() {
        server.filter(uri -> !uri.matches("smtps?://[^/?#@]+")).ifPresent(uri -> {
            throw new BadSetting("SMTP_URI",
                    "say smtp://host:port or smtps://host:port; name and password go into SMTP_USERNAME, SMTP_PASSWORD");
        });
        if (server.isPresent() && from.isEmpty()) {
            throw new BadSetting("MAIL_FROM", "say which address writes, such as Rapporteur <no-reply@example.org>.");
        }
        return this;
    }

    /** What the service that writes to people is told. */
    Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        server.ifPresent(uri -> told.put("rapporteur.notifications.smtp.uri", uri));
        username.ifPresent(name -> told.put("rapporteur.notifications.smtp.username", name));
        password.ifPresent(secret -> told.put("rapporteur.notifications.smtp.password", secret));
        from.ifPresent(address -> told.put("rapporteur.notifications.from", address));
        told.put("rapporteur.notifications.hold", Boolean.toString(hold));
        return told;
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "MailSettings";
    }
}
