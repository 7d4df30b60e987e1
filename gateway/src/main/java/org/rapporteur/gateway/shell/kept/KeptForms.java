package org.rapporteur.gateway.shell.kept;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;

/**
 * Keeps the text of a form that arrived after its session's end, in memory and for half an hour, under a random name
 * that only the sender's browser holds. It is offered again on the form's own page, to its own author.
 */
@Component
public class KeptForms {
    /** Hidden fields that every form of ours carries. */
    public static final String PAGE = "_page";
    public static final String AUTHOR = "_author";
    static final String COOKIE = "RAPPORTEUR_KEPT";
    private static final Duration KEPT_FOR = Duration.ofMinutes(30);
    private static final int MOST = 1_000;
    private static final int MOST_CHARACTERS = 800_000;
    /** Together, so that nobody fills the memory with texts that they never come back for. */
    private static final long MOST_TOGETHER = 16_000_000;
    private final Map<String, KeptForm> kept = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    KeptForms(Clock clock) {
        this.clock = clock;
    }

    /** Keeps these values, if they come from a form of ours, and tells the browser under which name. */
    boolean keep(ServerWebExchange exchange, MultiValueMap<String, String> values) {
        forgetOld();
        String page = values.getFirst(PAGE);
        String author = values.getFirst(AUTHOR);
        if (page == null || author == null || !LocalAddress.isLocal(page) || kept.size() >= MOST) {
            return false;
        }
        return keep(exchange, new KeptForm(page, author, values, clock.instant().plus(KEPT_FOR)));
    }

    private boolean keep(ServerWebExchange exchange, KeptForm form) {
        if (form.size() > MOST_CHARACTERS || together() + form.size() > MOST_TOGETHER) {
            return false;
        }
        String name = newName();
        kept.put(name, form);
        exchange.getResponse().addCookie(cookie(exchange, name, KEPT_FOR));
        return true;
    }

    /** What is kept for this browser. */
    public Optional<KeptForm> of(ServerWebExchange exchange) {
        return name(exchange).map(kept::get).filter(form -> !form.isOver(clock.instant()));
    }

    /** Forgets it: the author has sent the form, or somebody else has signed in. */
    public void forget(ServerWebExchange exchange) {
        name(exchange).ifPresent(name -> {
            kept.remove(name);
            exchange.getResponse().addCookie(cookie(exchange, "", Duration.ZERO));
        });
    }

    private String newName() {
        byte[] name = new byte[32];
        random.nextBytes(name);
        return HexFormat.of().formatHex(name);
    }

    private long together() {
        return kept.values().stream().mapToLong(KeptForm::size).sum();
    }

    private void forgetOld() {
        kept.values().removeIf(form -> form.isOver(clock.instant()));
    }

    private static Optional<String> name(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(COOKIE)).map(HttpCookie::getValue);
    }

    private static ResponseCookie cookie(ServerWebExchange exchange, String name, Duration age) {
        boolean secure = "https".equals(exchange.getRequest().getURI().getScheme());
        return ResponseCookie.from(COOKIE, name).path("/").maxAge(age).httpOnly(true).sameSite("Lax").secure(secure)
                .build();
    }
}
