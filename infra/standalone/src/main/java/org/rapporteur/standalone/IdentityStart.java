package org.rapporteur.standalone;

import java.util.List;
import org.rapporteur.identity.IdentityApplication;
import org.rapporteur.identity.letters.Letters;
import org.rapporteur.identity.people.DemoPeople;
import org.rapporteur.identity.people.FirstAdministrator;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the embedded provider of sign-in, with the demo's people where there is a demo. */
final class IdentityStart {
    private IdentityStart() {
    }

    static ConfigurableApplicationContext start(Configuration told) {
        DemoPeople people = told.settings().demo() ? DemoStart.people() : new DemoPeople(List.of());
        SpringApplicationBuilder builder = IdentityApplication.builder(told.identity(), people,
                FirstAdministrator.inTheLog());
        if (told.settings().mail().server().isPresent()) {
            builder.initializers(letters(told));
        }
        return Standalone.quiet(builder).run();
    }

    /** Where there is a mail server, letters leave by it; else a demo shows them, and elsewhere nobody is written to. */
    private static ApplicationContextInitializer<GenericApplicationContext> letters(Configuration told) {
        Letters mailed = new MailedLetters(told.addresses().notificationsUrl(), told.secrets().internal());
        return context -> context.registerBean(Letters.class, () -> mailed);
    }
}
