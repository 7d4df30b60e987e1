package org.rapporteur.identity.accounts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.rapporteur.identity.users.IdentityUser;
import org.rapporteur.identity.users.IdentityUsers;
import org.rapporteur.identity.users.NewUser;
import org.rapporteur.identity.users.RegistrationRefused;
import org.rapporteur.identity.watching.AccountMeters;
import org.springframework.stereotype.Component;

/** Accounts of people whom the platform invited: one for each invitation, and not many tries for it. */
@Component
public class Registrations {
    private static final int TRIES = 10;
    private static final String UNTIL = "until";
    /** Longer than an account takes to be made; who dies in the middle keeps nobody out for longer. */
    private static final Duration CLAIM = Duration.ofMinutes(1);

    private final MongoCollection<Document> registrations;
    private final IdentityUsers users;
    private final AccountMeters meters;
    private final Clock clock;
    private final PlatformsWord word;

    Registrations(MongoDatabase database, IdentityUsers users, AccountMeters meters, Clock clock,
            PlatformsWord word) {
        this.registrations = database.getCollection("registrations");
        this.users = users;
        this.meters = meters;
        this.clock = clock;
        this.word = word;
    }

    /** The ticket, where it still makes an account. */
    public Optional<Ticket> ticket(String text) {
        return word.read(text, Ticket.PURPOSE).map(said -> new Ticket(said.get(0), said.get(1))).filter(this::isUnused);
    }

    private boolean isUnused(Ticket ticket) {
        Document known = registrations.find(eq(ticket.invitation())).first();
        return known == null || (!known.containsKey("subject") && known.getInteger("tries") < TRIES);
    }

    /**
     * Makes the account; empty when the ticket's tries are used up, or it made an account meanwhile, or is making one.
     *
     * @throws org.rapporteur.identity.users.RegistrationRefused when the username or e-mail address is taken
     */
    public Optional<IdentityUser> register(Ticket ticket, NewUser user) {
        if (!begin(ticket)) {
            return Optional.empty();
        }
        IdentityUser registered = made(ticket, user);
        registrations.updateOne(eq(ticket.invitation()), combine(set("subject", registered.subject()),
                set("at", Date.from(clock.instant())), unset(UNTIL)));
        meters.accountMade();
        return Optional.of(registered);
    }

    private IdentityUser made(Ticket ticket, NewUser user) {
        try {
            return users.register(user);
        } catch (RegistrationRefused taken) {
            registrations.updateOne(eq(ticket.invitation()), unset(UNTIL));
            throw taken;
        }
    }

    /** Counts a try before it is made, and keeps others out meanwhile: two at the same moment would make two accounts. */
    private boolean begin(Ticket ticket) {
        try {
            return registrations.findOneAndUpdate(and(eq(ticket.invitation()), exists("subject", false),
                    lt("tries", TRIES), or(exists(UNTIL, false), lt(UNTIL, Date.from(clock.instant())))),
                    combine(inc("tries", 1), set(UNTIL, until()))) != null || first(ticket);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    private boolean first(Ticket ticket) {
        registrations.insertOne(new Document("_id", ticket.invitation()).append("tries", 1).append(UNTIL, until()));
        return true;
    }

    private Date until() {
        return Date.from(clock.instant().plus(CLAIM));
    }
}
