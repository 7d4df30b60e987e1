package org.rapporteur.identity.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import org.rapporteur.identity.IdentityProperties;
import org.rapporteur.identity.letters.Letter;
import org.rapporteur.identity.users.IdentityUser;
import org.rapporteur.identity.users.IdentityUsers;
import org.rapporteur.languages.SpokenLanguages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A way back for who forgot the password: a link by e-mail, good once and for half an hour. */
@Component
public class PasswordReset {
    private final IdentityUsers users;
    private final ResetTokens tokens;
    private final ResetRequests requests;
    private final IssuedLinks issued;
    private final Delivery delivery;
    private final SignOutEverywhere signOut;
    private final ScheduledExecutorService clerk;
    private final MessageSource words;
    private final IdentityProperties properties;
    private final SpokenLanguages languages;

    PasswordReset(IdentityUsers users, ResetTokens tokens, ResetRequests requests, IssuedLinks issued,
            Delivery delivery, SignOutEverywhere signOut, ScheduledExecutorService clerk, MessageSource words,
            IdentityProperties properties, SpokenLanguages languages) {
        this.languages = languages;
        this.users = users;
        this.tokens = tokens;
        this.requests = requests;
        this.issued = issued;
        this.delivery = delivery;
        this.signOut = signOut;
        this.clerk = clerk;
        this.words = words;
        this.properties = properties;
    }

    /** Whether anybody can be written to from here. */
    public boolean isOffered() {
        return delivery.reachesPeople();
    }

    /** Writes to whoever has this username or address. Afterwards, so that the answer takes the same time for nobody. */
    public void ask(String usernameOrEmail) {
        if (isOffered()) {
            clerk.execute(() -> users.byUsernameOrEmail(usernameOrEmail).filter(IdentityUser::enabled)
                    .ifPresent(this::write));
        }
    }

    /** What nobody took does not count: the person has got nothing. */
    private void write(IdentityUser user) {
        requests.count(user.subject())
                .ifPresent(request -> delivery.hand(letter(user), () -> requests.forget(request)));
    }

    private Letter letter(IdentityUser user) {
        Locale language = languages.find(user.locale()).orElse(Locale.ENGLISH);
        String link = properties.issuer() + "/reset?token=" + tokens.issue(user.subject());
        return new Letter(user.email(), language.getLanguage(),
                words.getMessage("reset.letter.subject", null, language),
                words.getMessage("reset.letter.text",
                        new Object[]{user.name(), user.username(), link, ResetTokens.GOOD_FOR.toMinutes()},
                        language));
    }

    /** Whose password the token replaces. */
    public Optional<IdentityUser> user(String token) {
        return tokens.subject(token).flatMap(users::bySubject).filter(IdentityUser::enabled);
    }

    /** Replaces the password and ends everything that the old one opened; false when the token is no longer good. */
    public boolean reset(String token, String password) {
        Optional<IdentityUser> user = tokens.redeem(token).flatMap(users::bySubject).filter(IdentityUser::enabled);
        user.ifPresent(one -> {
            users.replacePassword(one.subject(), password);
            signOut.of(one.subject());
            issued.used(token);
        });
        return user.isPresent();
    }
}
