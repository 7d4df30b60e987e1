package org.rapporteur.notifications.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.notifications.composing.Composed.Link;
import org.rapporteur.notifications.composing.Composed.Quote;
import org.rapporteur.notifications.composing.Composed.Stop;
import org.rapporteur.notifications.outbox.Row;
import org.rapporteur.notifications.settings.MailSettings;
import org.rapporteur.notifications.writing.Handed;
import org.rapporteur.notifications.writing.Letter;
import org.rapporteur.notifications.writing.Mail;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.notifications.MailKind;
import org.springframework.stereotype.Component;

/** Puts a mail into words. */
@Component
public final class Composer {
    /** In place of what opens or stops something. */
    private static final String WITHHELD = "…";

    private final Words words;
    private final StopTokens tokens;
    private final MailSettings settings;

    Composer(Words words, StopTokens tokens, MailSettings settings) {
        this.words = words;
        this.tokens = tokens;
        this.settings = settings;
    }

    public Composed compose(Row row, Opened opened) {
        return opened.handed() == null ? ofOurs(row, opened) : handed(row, opened.handed());
    }

    /** It greets by itself. */
    private Composed handed(Row row, Handed handed) {
        Locale language = row.language();
        Link action = handed.address() == null ? null : new Link(words.say(language, "handed.open"), handed.address());
        return new Composed(language, handed.subject(), null, handed.paragraphs(), null, action,
                words.say(language, "why.ACCOUNT"), stop(row.mail(), false, language), home(language));
    }

    private Composed ofOurs(Row row, Opened opened) {
        Locale language = row.language();
        Letter letter = row.mail().letter();
        Object[] told = told(letter, language);
        return new Composed(language, words.say(language, letter.words() + ".subject", told),
                greeting(language, opened.name()), paragraphs(letter, language, told), quote(letter, language, told),
                new Link(words.say(language, letter.words() + ".action", told), address(row.mail(), opened)),
                words.say(language, "why." + row.mail().kind(), told), stop(row.mail(), opened.stops(), language),
                home(language));
    }

    private Link home(Locale language) {
        return new Link(words.say(language, "platform"), settings.publicUrl() + "/");
    }

    /** The order of what sentences are told: organisation, group, call, practice, day, days, delegation, role, subject, moment. */
    private Object[] told(Letter letter, Locale language) {
        return new Object[]{name(letter, "organisation", language), name(letter, "group", language),
            name(letter, "call", language), text(letter, "practice"),
            letter.deadline() == null ? "" : words.day(language, letter.deadline()), text(letter, "days"),
            name(letter, "delegation", language),
            words.sayIfAny(language, "role." + text(letter, "role")), name(letter, Letter.SUBJECT, language),
            letter.deadline() == null ? "" : words.moment(language, letter.deadline())};
    }

    private static String name(Letter letter, String which, Locale language) {
        Bilingual name = letter.names().get(which);
        return name == null ? "" : name.in(language);
    }

    private static String text(Letter letter, String which) {
        return letter.texts().getOrDefault(which, "");
    }

    private String greeting(Locale language, @Nullable String name) {
        return name == null ? words.say(language, "greeting.unnamed") : words.say(language, "greeting", name);
    }

    private List<String> paragraphs(Letter letter, Locale language, Object[] told) {
        List<String> all = new ArrayList<>(List.of(words.say(language, letter.words() + ".text", told)));
        String more = words.sayIfAny(language, letter.words() + ".more", told);
        if (!more.isEmpty()) {
            all.add(more);
        }
        return all;
    }

    private @Nullable Quote quote(Letter letter, Locale language, Object[] told) {
        String quote = letter.texts().get("quote");
        return quote == null ? null : new Quote(words.say(language, letter.words() + ".quote", told), quote);
    }

    private String address(Mail mail, Opened opened) {
        String page = settings.publicUrl() + mail.letter().path();
        return mail.kind() == MailKind.INVITATION
                ? page + "?code=" + Objects.requireNonNullElse(opened.code(), WITHHELD)
                : page;
    }

    private Stop stop(Mail mail, boolean works, Locale language) {
        return mail.kind().mayBeStopped()
                ? new Stop(words.say(language, "stop"), new Link(words.say(language, "stop.do"), stopPage(mail, works)))
                : new Stop(words.say(language, "stop." + mail.kind()), null);
    }

    private String stopPage(Mail mail, boolean works) {
        return settings.publicUrl() + "/mail/stop/" + (works ? token(mail) : WITHHELD);
    }

    /** Where a mail program stops the kind in one click (RFC 8058); null for a kind that cannot be stopped. */
    public @Nullable String oneClick(Mail mail) {
        return mail.kind().mayBeStopped() ? settings.publicUrl() + "/mail/one-click/" + token(mail) : null;
    }

    private String token(Mail mail) {
        return tokens.of(mail.to().person(), mail.kind());
    }
}
