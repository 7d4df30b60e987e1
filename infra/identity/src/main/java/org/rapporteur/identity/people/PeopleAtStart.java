package org.rapporteur.identity.people;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.IdentityProperties;
import org.rapporteur.identity.users.IdentityUsers;
import org.rapporteur.identity.users.NewUser;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes sure, before the first page is served, that somebody can sign in. */
@Component
class PeopleAtStart implements InitializingBean {
    private static final int PASSWORD_BYTES = 15;

    private final IdentityProperties properties;
    private final IdentityUsers users;
    private final DemoPeople demo;
    private final FirstAdministrator administrator;
    private final List<String> addresses;

    PeopleAtStart(IdentityProperties properties, IdentityUsers users, DemoPeople demo, FirstAdministrator administrator,
            @Value("${server.address:#{null}}") @Nullable String address,
            @Value("${rapporteur.address:#{null}}") @Nullable String publicAddress) {
        this.properties = properties;
        this.users = users;
        this.demo = demo;
        this.administrator = administrator;
        this.addresses = Stream.of(address, publicAddress, properties.issuer().getHost()).filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void afterPropertiesSet() {
        if (demo.isDemo()) {
            refuseDemoOutsideLoopback();
            demo.people().parallelStream().filter(person -> users.byUsername(person.username()).isEmpty())
                    .forEach(this::register);
        } else if (users.isEmpty()) {
            createFirstAdministrator();
        }
    }

    private void refuseDemoOutsideLoopback() {
        addresses.stream().filter(address -> !Loopback.is(address)).findFirst().ifPresent(address -> {
            throw new IllegalStateException("The demo shows its passwords on the sign-in page, so it runs on loopback"
                    + " only, and " + address + " is not. Start without the demo (RAPPORTEUR_DEMO=off),"
                    + " or on 127.0.0.1.");
        });
    }

    private void register(DemoPerson person) {
        users.register(new NewUser(person.username(), person.password(), person.name(), person.email(),
                person.locale()));
    }

    private void createFirstAdministrator() {
        var password = randomPassword();
        var who = properties.administrator();
        users.registerAdministrator(new NewUser(who.username(), password, who.name(), who.email(), "en"));
        administrator.created(who.username(), password);
    }

    private static String randomPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
