package org.rapporteur.standalone;

import java.util.List;
import org.rapporteur.identity.IdentityApplication;
import org.rapporteur.identity.people.DemoPeople;
import org.rapporteur.identity.people.FirstAdministrator;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the embedded provider of sign-in, with the demo's people where there is a demo. */
final class IdentityStart {
    private IdentityStart() {
    }

    static ConfigurableApplicationContext start(Configuration told) {
        DemoPeople people = told.settings().demo() ? DemoStart.people() : new DemoPeople(List.of());
        return Standalone.quiet(IdentityApplication.builder(told.identity(), people, FirstAdministrator.inTheLog()))
                .run();
    }
}
