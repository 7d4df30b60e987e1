package org.rapporteur.notifications.answering;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.eventlog.privacy.SubjectRegistry;
import org.rapporteur.notifications.directory.Directory;
import org.rapporteur.notifications.directory.GroupEntry;
import org.rapporteur.notifications.settings.MailSettings;
import org.rapporteur.shared.PersonId;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Finds out who asks, and what of a group's mails they may see. */
@Component
final class Readers {
    /** What somebody may see of the mails of a group. */
    enum Sight {
        /** The secretariat: who gets them, and to let them go; in the demo, administrators for mails of no group. */
        WHOLE,
        /** Administrators and auditors: that they exist and what they say, not to whom. */
        MASKED, NONE
    }

    private final SubjectRegistry registry;
    private final Directory directory;
    private final MailSettings settings;

    Readers(SubjectRegistry registry, Directory directory, MailSettings settings) {
        this.registry = registry;
        this.directory = directory;
        this.settings = settings;
    }

    PersonId person(Jwt token) {
        return new PersonId(registry.subjectOf(claim(token, "iss"), claim(token, "sub")));
    }

    private static String claim(Jwt token, String name) {
        return Objects.requireNonNull(token.getClaimAsString(name), () -> "The access token has no claim " + name);
    }

    /** @param group null for mails of no group */
    Sight sight(PersonId reader, @Nullable GroupEntry group) {
        if (group != null && group.isSecretariat(reader)) {
            return Sight.WHOLE;
        }
        if (group == null && settings.demo() && directory.person(reader).administrator()) {
            return Sight.WHOLE;
        }
        boolean audits = Optional.ofNullable(group)
                .filter(one -> directory.person(reader).audits().contains(one.organisation())).isPresent();
        return audits || directory.person(reader).administrator() ? Sight.MASKED : Sight.NONE;
    }
}
