package org.rapporteur.gateway.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.gateway.support.Browser.Page;

public class WorkingPagesTest extends PageTest {
    @BeforeEach
    void tell() {
        StoryServices.tell(SERVICES);
    }

    static Stream<Arguments> pages() {
        return Stream.of("en", "fr").flatMap(
                language -> addresses().stream().map(address -> Arguments.of(address, language)));
    }

    /** Where people work. */
    public static List<String> addresses() {
        String group = "/groups/" + Story.GROUP;
        String call = "/calls/" + Story.CALL;
        String draft = "/drafts/" + Story.DRAFT;
        String practice = "/practices/" + Story.PRACTICE;
        String form = "/version-drafts/" + VersionStory.FORM;
        String words = "/version-drafts/" + VersionStory.WORDS;
        return Stream.concat(MandateStory.addresses().stream(), Stream.of("/home", "/account", "/groups", group,
                group + "/members",
                group + "/trail", group + "/review",
                group + "/practices", group + "/practices?status=under-review",
                group + "/calls/new", group + "/members/" + Story.ANAHIT + "/roles/RAPPORTEUR/revoke",
                group + "/members/" + Story.ANAHIT + "/remove", group + "/members/" + Story.MATHIS + "/replace",
                group + "/cadence", group + "/mail", group + "/mail/" + MailStory.MAIL, "/mail/preferences",
                "/mail/stop/" + MailStory.TOKEN, "/admin/mail", "/admin/mail/" + MailStory.MAIL,
                group + "/invitations/" + Story.INVITATION + "/withdraw",
                "/invitations/" + Story.INVITATION + "?code=abc", "/admin", "/admin/views", "/admin/first",
                "/admin/organisations/" + Story.ORGANISATION, "/calls", call, call + "?state=AWAITED", call + "/close",
                call + "/trail", "/drafts", draft, draft + "/check", draft + "/discard", "/practices/mine",
                practice + "/review", practice + "/review?category=2", practice + "/work", practice + "/revise",
                practice + "/translate", practice + "/decline", practice + "/withdraw",
                practice + "/categories/2/remove", practice + "/charter/30/remove",
                practice + "/charter/13/remove?paragraph=1", practice + "/instruments/remove?instrument=esf",
                practice + "/reopen", practice + "/ask-for-withdrawal", practice + "/decline-withdrawal",
                practice + "/review?ask=impact", group + "/review/decide",
                group + "/review/decide?" + Story.PRACTICE + "=decline", practice + "/trail",
                practice + "/compare", practice + "/compare?from=1&to=3",
                group + "/transfers", group + "/transfers?status=planned&delegation=", practice + "/transfers/new",
                practice + "/transfers/" + Transferring.ID, practice + "/transferability",
                group + "/versions", form,
                form + "/preview", form + "/publish", form + "/discard", form + "/fields/used", form + "/fields/why",
                form + "/fields/name", form + "/fields/why/remove", form + "/sections/later/new",
                form + "/sections/later/remove", words, words + "/terms/categories", words + "/publish",
                words + "/terms/domains?code=I", words + "/terms/categories?within=1",
                "/questionnaires/pecs-good-practices/1", "/vocabularies/pecs/1")).toList();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void a_page_is_whole_in_both_languages(String address, String language) {
        Page page = signedIn("anahit").speaking(language).open(address);

        assertThat(page.status()).as(page.html().text()).isEqualTo(200);
        Document html = page.html();
        assertThat(html.select("html").attr("lang")).isEqualTo(language);
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.title()).isNotBlank();
        assertThat(html.text()).doesNotContain("??");
        assertThat(html.select("script:not([src]), style, [style], [onclick], [onsubmit]")).isEmpty();
        assertThat(duplicateIds(html)).isEmpty();
        assertThat(controlsWithoutLabel(html)).isEmpty();
        assertThat(danglingReferences(html)).isEmpty();
    }

    private static List<String> duplicateIds(Document html) {
        List<String> ids = html.select("[id]").eachAttr("id");
        return ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).distinct().toList();
    }

    private static List<Element> controlsWithoutLabel(Document html) {
        return html.select("main input:not([type=hidden]), main select, main textarea").stream()
                .filter(control -> html.select("label").stream()
                        .noneMatch(label -> label.attr("for").equals(control.id()) && !label.text().isBlank()))
                .toList();
    }

    private static List<String> danglingReferences(Document html) {
        return html.select("[aria-describedby], [aria-labelledby]").stream()
                .flatMap(element -> Stream
                        .of((element.attr("aria-describedby") + " " + element.attr("aria-labelledby")).split(" ")))
                .filter(id -> !id.isBlank() && html.getElementById(id) == null).toList();
    }
}
