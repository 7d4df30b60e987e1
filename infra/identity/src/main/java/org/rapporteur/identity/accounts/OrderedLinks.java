package org.rapporteur.identity.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.IdentityProperties;
import org.rapporteur.identity.users.IdentityUser;
import org.rapporteur.identity.users.IdentityUsers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Links for a new password that an administrator hands over, where no mail can bring one: on the platform's word, since the
 * platform knows who administers it. Each is written down, and its person sees it in their account.
 */
@Component
public class OrderedLinks {
    /** Long enough to be handed over. */
    private static final Duration GOOD_FOR = Duration.ofHours(24);
    private static final int SHOWN = 50;
    /** Far beyond what anybody leafs through, and small enough to be counted with. */
    private static final int LAST = 1_000_000;
    private static final Logger LOG = LoggerFactory.getLogger(OrderedLinks.class);

    private final PlatformsWord word;
    private final IdentityUsers users;
    private final ResetTokens tokens;
    private final IssuedLinks issued;
    private final IdentityProperties properties;
    private final Clock clock;

    OrderedLinks(PlatformsWord word, IdentityUsers users, ResetTokens tokens, IssuedLinks issued,
            IdentityProperties properties, Clock clock) {
        this.word = word;
        this.users = users;
        this.tokens = tokens;
        this.issued = issued;
        this.properties = properties;
        this.clock = clock;
    }

    /** For whom a link is wanted, by the username or address that was typed, and by whom. */
    public record Order(String typed, String by) {}

    /** A link, to be shown once. */
    public record Link(String address, String username, String name, Instant until) {
        /** It opens an account. */
        @Override
        public String toString() {
            return "Link";
        }
    }

    /** One that was issued. */
    public record Line(Instant at, String username, String by, @Nullable Instant used) {}

    /** A page of those that were issued, of so many in all. */
    public record Lines(int page, int size, int total, List<Line> items) {}

    /** The order, where the platform vouches for it. */
    public Optional<Order> order(String ticket) {
        return word.read(ticket, "reset-link/1").map(said -> new Order(said.get(0), said.get(1)));
    }

    public boolean maySee(String ticket) {
        return word.read(ticket, "reset-links/1").isPresent();
    }

    /** A link for whoever has this username or address; nothing where nobody has. */
    public Optional<Link> issue(Order order) {
        return users.byUsernameOrEmail(order.typed()).filter(IdentityUser::enabled)
                .map(user -> issue(user, order.by()));
    }

    private Link issue(IdentityUser user, String by) {
        String token = tokens.issue(user.subject(), GOOD_FOR);
        issued.issued(token, user.subject(), by);
        LOG.info("{} had a link for a new password issued for {}", by, user.subject());
        return new Link(properties.issuer() + "/reset?token=" + token, user.username(), user.name(),
                clock.instant().plus(GOOD_FOR));
    }

    /** A page of them, the newest first; pages are counted from one. */
    public Lines page(int number) {
        int page = Math.clamp(number, 1, LAST);
        return new Lines(page, SHOWN, issued.count(), issued.latest((page - 1) * SHOWN, SHOWN).stream().map(this::line)
                .toList());
    }

    private Line line(IssuedLinks.Issued one) {
        return new Line(one.at(), named(one.subject(), IdentityUser::username), named(one.by(), IdentityUser::name),
                one.used());
    }

    private String named(String subject, java.util.function.Function<IdentityUser, String> name) {
        return users.bySubject(subject).map(name).orElse(subject);
    }

    /** When the last one was issued for somebody. */
    public Optional<Instant> lastFor(String subject) {
        return issued.lastFor(subject);
    }
}
