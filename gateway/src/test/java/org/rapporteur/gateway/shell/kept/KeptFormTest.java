package org.rapporteur.gateway.shell.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.PageTest;

class KeptFormTest extends PageTest {
    private static final Map<String, String> WRITTEN = Map.of("text", "Forty sentences of «work»", "name", "Ubuntu");

    @Test
    void an_expired_session_loses_no_text() {
        Browser browser = signedIn("anna");
        Page form = browser.open("/sample/write");
        browser.cookies().remove("RAPPORTEUR_SESSION");

        Page again = browser.send(form, WRITTEN);

        assertThat(again.address().getPath()).isEqualTo("/sample/write");
        assertThat(again.html().selectFirst("textarea[name=text]").val()).isEqualTo("Forty sentences of «work»");
        assertThat(again.html().selectFirst("input[name=name]").val()).isEqualTo("Ubuntu");
        assertThat(again.html().selectFirst("[role=status]").text()).contains("was kept");
        assertThat(SERVICES.last("/api/commands/Write")).isNull();
    }

    @Test
    void what_was_kept_is_forgotten_once_it_is_sent() {
        Browser browser = signedIn("anna");
        Page form = browser.open("/sample/write");
        browser.cookies().remove("RAPPORTEUR_SESSION");
        Page again = browser.send(form, WRITTEN);
        SERVICES.json("/api/commands/Write", "{\"position\":7,\"ids\":{}}");

        Page sent = browser.send(again, Map.of());

        assertThat(SERVICES.last("/api/commands/Write").body()).contains("Forty sentences");
        assertThat(sent.html().selectFirst("textarea[name=text]").val()).isEmpty();
        assertThat(browser.cookies()).doesNotContainKey(KeptForms.COOKIE);
    }

    @Test
    void what_was_kept_is_shown_to_nobody_else_on_the_same_computer() {
        Browser browser = signedIn("anna");
        Page form = browser.open("/sample/write");
        browser.cookies().remove("RAPPORTEUR_SESSION");
        IDENTITY.signsIn("boris");

        browser.send(form, WRITTEN);

        assertThat(browser.open("/sample/write").html().selectFirst("textarea[name=text]").val()).isEmpty();
        assertThat(browser.cookies()).doesNotContainKey(KeptForms.COOKIE);
    }

    @Test
    void a_crafted_form_cannot_send_its_reader_elsewhere() {
        assertThat(LocalAddress.isLocal("/practices?q=a&page=2")).isTrue();
        assertThat(LocalAddress.isLocal("//elsewhere.example/")).isFalse();
        assertThat(LocalAddress.isLocal("https://elsewhere.example/")).isFalse();
        assertThat(LocalAddress.isLocal("/\\elsewhere.example")).isFalse();
    }
}
