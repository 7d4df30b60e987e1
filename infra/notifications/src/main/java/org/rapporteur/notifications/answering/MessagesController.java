package org.rapporteur.notifications.answering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.eventlog.privacy.SubjectErased;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.notifications.outbox.Post;
import org.rapporteur.notifications.settings.MailSettings;
import org.rapporteur.notifications.writing.Addressee;
import org.rapporteur.notifications.writing.Handed;
import org.rapporteur.notifications.writing.Letter;
import org.rapporteur.notifications.writing.Mail;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.notifications.MailKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes messages about accounts from the provider of sign-in, which knows no facts: {@code POST /internal/messages}. The
 * gateway does not lead here; who calls shows the secret that the parts of one start share.
 */
@RestController
class MessagesController {
    private static final Logger LOG = LoggerFactory.getLogger(MessagesController.class);
    /** The header with the secret. */
    static final String SECRET = "Rapporteur-Internal";

    /**
     * A message.
     *
     * @param key the same for the same message, so that handing it over twice sends it once
     * @param name null where it is not known
     * @param text plain text, paragraphs apart by an empty line; one that is an address alone becomes a link
     */
    record Message(String key, String address, @Nullable String name, Locale language, String subject,
            String text) {}

    private final Post post;
    private final SubjectKeys keys;
    private final MailSettings settings;
    private final Clock clock;

    MessagesController(Post post, SubjectKeys keys, MailSettings settings, Clock clock) {
        this.post = post;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    @PostMapping("/internal/messages")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void take(@RequestHeader(SECRET) String secret, @RequestBody Message message) {
        if (settings.internalSecret().isBlank() || !MessageDigest.isEqual(bytes(secret),
                bytes(settings.internalSecret()))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            post.put(mail(message));
        } catch (SubjectErased sent) {
            LOG.debug("The message {} was handed over again after it was sent", message.key(), sent);
        }
    }

    /** Sealed with a key of its own, which is destroyed when it has been sent: nobody can read it afterwards. */
    private Mail mail(Message message) {
        PersonId sealing = new PersonId(UUID.nameUUIDFromBytes(bytes("message " + message.key())).toString());
        Handed handed = Handed.of(message.subject(), message.text());
        Letter letter = new Letter(Letter.HANDED, Map.of(),
                Map.of(Letter.HANDED, keys.seal(sealing.value(), Json.stored().writeValueAsString(handed))), null, "");
        Sealed name = message.name() == null ? null : seal(sealing, message.name());
        return new Mail("handed|" + message.key(), clock.instant(), MailKind.ACCOUNT, null,
                new Addressee(sealing, name, seal(sealing, message.address()), message.language()), letter, null,
                false);
    }

    private Sealed seal(PersonId subject, String text) {
        return new Sealed(subject, keys.seal(subject.value(), text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
