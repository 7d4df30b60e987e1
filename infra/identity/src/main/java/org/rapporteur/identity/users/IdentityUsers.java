package org.rapporteur.identity.users;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Everybody who can sign in, with their passwords as hashes. */
@Service
public class IdentityUsers {
    private final MongoCollection<Document> users;
    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String hashOfNobody;

    IdentityUsers(MongoDatabase database, SignInAttempts attempts, PasswordEncoder encoder, Clock clock) {
        this.users = database.getCollection("users");
        this.attempts = attempts;
        this.encoder = encoder;
        this.clock = clock;
        this.hashOfNobody = encoder.encode(UUID.randomUUID().toString());
        users.createIndex(Indexes.ascending(UserDocuments.USERNAME_KEY), new IndexOptions().unique(true));
        users.createIndex(Indexes.ascending(UserDocuments.EMAIL_KEY), new IndexOptions().unique(true));
    }

    public IdentityUser register(NewUser user) {
        return register(user, false);
    }

    /** The first administrator, whose access tokens say so. */
    public IdentityUser registerAdministrator(NewUser user) {
        return register(user, true);
    }

    public boolean isEmpty() {
        return users.find().first() == null;
    }

    public Optional<IdentityUser> bySubject(String subject) {
        return find(eq(subject)).map(UserDocuments::user);
    }

    public Optional<IdentityUser> byUsername(String username) {
        return find(username(username)).map(UserDocuments::user);
    }

    /** New usernames have no "@", so that nobody's is another one's address. */
    public Optional<IdentityUser> byUsernameOrEmail(String typed) {
        return named(typed).map(UserDocuments::user);
    }

    /**
     * Whose name and password these are. The name is the username or the e-mail address. Unknown names, wrong passwords and disabled people are refused alike, in about
     * the same time.
     *
     * @throws BadCredentialsException when they do not match
     * @throws SignInPaused after too many failures
     */
    public IdentityUser authenticate(String username, String password) {
        attempts.begin(username);
        var found = named(username);
        var hash = found.map(user -> user.getString(UserDocuments.PASSWORD)).orElse(hashOfNobody);
        if (!encoder.matches(password, hash) || found.isEmpty() || !found.get().getBoolean(UserDocuments.ENABLED)) {
            attempts.forgetOld();
            throw new BadCredentialsException("Username and password do not match.");
        }
        attempts.succeeded(username);
        return UserDocuments.user(found.get());
    }

    /** Replaces the password of somebody who knows the current one; the rules of the new one are the caller's to check. */
    public void changePassword(String subject, String current, String replacement) {
        var user = bySubject(subject).orElseThrow(() -> new BadCredentialsException("Nobody has this subject."));
        authenticate(user.username(), current);
        users.updateOne(eq(subject), combine(set(UserDocuments.PASSWORD, encoder.encode(replacement)),
                set(UserDocuments.PASSWORD_CHANGED, Date.from(clock.instant()))));
    }

    /** Replaces the password of somebody who has shown in another way who they are, and forgets their failures. */
    public void replacePassword(String subject, String replacement) {
        users.updateOne(eq(subject), combine(set(UserDocuments.PASSWORD, encoder.encode(replacement)),
                set(UserDocuments.PASSWORD_CHANGED, Date.from(clock.instant()))));
        bySubject(subject).ifPresent(user -> {
            attempts.succeeded(user.username());
            attempts.succeeded(user.email());
        });
    }

    /** @throws RegistrationRefused when the address is somebody else's */
    public void changeProfile(String subject, String name, String email, String locale) {
        refusingTaken(() -> users.updateOne(eq(subject), combine(set("name", name), set("email", email.strip()),
                set(UserDocuments.EMAIL_KEY, Usernames.normalise(email)), set("locale", locale))));
    }

    /** Whoever is disabled can neither sign in nor refresh a token. */
    public void setEnabled(String subject, boolean enabled) {
        users.updateOne(eq(subject), set(UserDocuments.ENABLED, enabled));
    }

    private IdentityUser register(NewUser given, boolean administrator) {
        var user = new IdentityUser(UUID.randomUUID().toString(), given.username().strip(), given.name(),
                given.email().strip(), given.locale(), true, administrator,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        refusingTaken(() -> users.insertOne(UserDocuments.document(user, encoder.encode(given.password()))));
        return user;
    }

    private static void refusingTaken(Runnable write) {
        try {
            write.run();
        } catch (MongoWriteException e) {
            throw e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? new RegistrationRefused() : e;
        }
    }

    private Optional<Document> named(String typed) {
        return find(username(typed)).or(() -> find(eq(UserDocuments.EMAIL_KEY, Usernames.normalise(typed))));
    }

    private Optional<Document> find(Bson filter) {
        return Optional.ofNullable(users.find(filter).first());
    }

    private static Bson username(String username) {
        return eq(UserDocuments.USERNAME_KEY, Usernames.normalise(username));
    }
}
