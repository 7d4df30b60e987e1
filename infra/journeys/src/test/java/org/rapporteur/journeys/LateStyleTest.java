package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a busy machine a page comes before its style, and would be judged as it looks without. */
@ExtendWith(Demo.class)
class LateStyleTest {
    @Test
    void a_page_is_judged_once_its_style_is_there(Browsers browsers) {
        List<Route> late = new ArrayList<>();
        try (Visitor visitor = browsers.visitor("en").open("/oauth2/authorization/rapporteur")) {
            AtomicBoolean isRead = new AtomicBoolean();
            visitor.page().route("**/identity.css", style -> {
                late.add(style);
                if (isRead.get()) {
                    style.resume();
                }
            });
            visitor.page().onDOMContentLoaded(page -> {
                isRead.set(true);
                late.forEach(Route::resume);
            });
            visitor.follow("Forgotten your password?");

            assertThat(new Tour(visitor, "en").look("a forgotten password").barriers()).isEmpty();
            assertThat(late).isNotEmpty();
        }
    }
}
