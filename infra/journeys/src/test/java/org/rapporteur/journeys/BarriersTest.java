package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who uses a screen reader, the keyboard, a telephone or the other language would be kept out. */
@ExtendWith(Demo.class)
class BarriersTest {
    /** Its address is known only from a mail: the journey of the mails looks at it. */
    private static final String ELSEWHERE = "/mail/stop/{token}";

    @ParameterizedTest
    @EnumSource
    void nothing_stands_in_the_way_in_english(Sights sights, Browsers browsers, Platform platform) {
        nothingStandsInTheWay(sights, "en", browsers, platform);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_stands_in_the_way_in_french(Sights sights, Browsers browsers, Platform platform) {
        nothingStandsInTheWay(sights, "fr", browsers, platform);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_stands_in_the_way_of_an_errand_in_english(Errands errand, Browsers browsers, Platform platform) {
        nothingStandsInTheWay(errand, "en", browsers, platform);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_stands_in_the_way_of_an_errand_in_french(Errands errand, Browsers browsers, Platform platform) {
        nothingStandsInTheWay(errand, "fr", browsers, platform);
    }

    @Test
    void no_page_is_passed_by() {
        List<String> seen = Stream.concat(Arrays.stream(Sights.values()).flatMap(one -> one.paths().stream()),
                Stream.concat(Arrays.stream(Errands.values()).flatMap(one -> one.pages().stream()),
                        Stream.of(ELSEWHERE)))
                .toList();
        assertThat(PagesOfTheWhole.patterns()).hasSizeGreaterThan(80).allMatch(
                pattern -> seen.stream().anyMatch(path -> PagesOfTheWhole.leads(path, pattern)), "is looked at");
    }

    @Test
    void a_page_that_is_passed_by_is_found() {
        assertThat(PagesOfTheWhole.leads("/practices/{FR}/review", "/practices/{practice}/review")).isTrue();
        assertThat(PagesOfTheWhole.leads("/practices/{FR}/review?category=7", "/practices/{practice}")).isFalse();
        assertThat(PagesOfTheWhole.leads("/practices", "/practices/{practice}")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void nothing_stands_in_the_way_where_two_wrote_at_once(String language, Browsers browsers, Platform platform) {
        try (Visitor karim = Sights.MEMBER.visitor(browsers, language);
                Visitor elsewhere = Sights.MEMBER.visitor(browsers, language)) {
            karim.open(new Places(platform).at("/calls/{open-call}")).main().locator("form[action='/drafts'] button")
                    .click();
            elsewhere.open("/drafts/" + karim.id());
            new QuestionnaireForm(karim).answer("context", "Written here.").save();
            new QuestionnaireForm(elsewhere).answer("context", "Written there.").save();
            Tour tour = new Tour(elsewhere, language).look("a draft that was saved elsewhere");
            assertThat(elsewhere.main().locator(".conflict").innerText()).contains("Written here.", "Written there.");
            assertThat(tour.barriers()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void nothing_stands_in_the_way_where_two_concluded_at_once(String language, Browsers browsers,
            Platform platform) {
        try (OwnReview review = new OwnReview(platform);
                Visitor anahit = Sights.RAPPORTEUR.visitor(browsers, language);
                Visitor mirela = Sights.SECRETARIAT.visitor(browsers, language)) {
            review.evaluated();
            List.of(anahit, mirela).forEach(one -> one.open(review.page("/conclude")));
            concludes(anahit, "Written here.").page().locator(".save-state").waitFor();
            concludes(mirela, "Written there.").page().locator(".conflict-said").first().waitFor();
            Tour tour = new Tour(mirela, language).look("conclusions that were saved elsewhere");
            assertThat(mirela.main().locator(".conflict-said").first().innerText()).contains("Written here.");
            assertThat(mirela.main().locator("[name='content.summary']").inputValue()).isEqualTo("Written there.");
            assertThat(tour.barriers()).isEmpty();
        }
    }

    private static Visitor concludes(Visitor writer, String summary) {
        writer.main().locator("[name='content.summary']").fill(summary);
        writer.main().locator("form .actions button:not([name])").click();
        return writer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void nothing_stands_in_the_way_of_an_invitation_s_link(String language, Browsers browsers, Platform platform) {
        try (Visitor mirela = Sights.SECRETARIAT.visitor(browsers, language)) {
            mirela.open(new Places(platform).at("/groups/{working-group}/members"));
            Locator form = mirela.main().locator("#invite");
            form.locator("[name='InviteMember:invitee.name']").fill("Somebody New");
            form.locator("[name='InviteMember:invitee.email']").fill("somebody.new@example.org");
            form.locator("select[name='InviteMember:role']").selectOption("OBSERVER");
            form.locator("button").click();
            mirela.main().locator("input[readonly]").waitFor();
            assertThat(new Tour(mirela, language).look("the link of an invitation").barriers()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_stands_in_the_way_of_a_refused_form_in_english(Refusals refusals, Browsers browsers,
            Platform platform) {
        nothingStandsInTheWay(refusals, "en", browsers, platform);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_stands_in_the_way_of_a_refused_form_in_french(Refusals refusals, Browsers browsers,
            Platform platform) {
        nothingStandsInTheWay(refusals, "fr", browsers, platform);
    }

    @Test
    void what_stands_in_the_way_is_found(Browsers browsers) {
        try (Visitor reader = browsers.visitor("en")) {
            reader.page().setContent("<html lang='fr'><img src='x'><p style='width:600px'>Long</p></html>");
            assertThat(new Tour(reader, "en").look("a page").barriers()).anyMatch(one -> one.contains("image-alt"))
                    .contains("a page: speaks fr").anyMatch(one -> one.startsWith("a page at 375: scrolls sideways"))
                    .noneMatch(one -> one.startsWith("a page at 1280: scrolls sideways"));
        }
    }

    @Test
    void what_stands_in_the_way_is_found_where_it_is_folded_away(Browsers browsers) {
        try (Visitor reader = browsers.visitor("en")) {
            reader.page().setContent("<html lang='en'><main><details><summary>More</summary><img src='x'>"
                    + "<p style='width:600px'>Long</p></details></main></html>");
            List<String> found = new Tour(reader, "en").look("a page").unfold("a page").barriers();

            assertThat(found).anyMatch(one -> one.startsWith("a page unfolded: image-alt"))
                    .anyMatch(one -> one.startsWith("a page unfolded: scrolls sideways"))
                    .noneMatch(one -> one.startsWith("a page at 375: image-alt"));
            assertThat(reader.page().locator("details[open]").count()).isZero();
        }
    }

    private static void nothingStandsInTheWay(Sights sights, String language, Browsers browsers, Platform platform) {
        try (Visitor visitor = sights.visitor(browsers, language)) {
            Tour tour = new Tour(visitor, language).visit(new Places(platform), sights.paths());
            assertThat(tour.errors()).as("pages that only say what is wrong")
                    .containsExactlyInAnyOrderElementsOf(sights.refused());
            assertThat(tour.barriers()).isEmpty();
        }
    }

    private static void nothingStandsInTheWay(Errands errand, String language, Browsers browsers,
            Platform platform) {
        try (Visitor visitor = errand.visitor(browsers, language)) {
            Tour tour = new Tour(visitor, language);
            errand.run(tour, visitor, platform);
            assertThat(tour.errors()).isEmpty();
            assertThat(errand.pages()).allMatch(
                    page -> tour.passed().stream().anyMatch(path -> PagesOfTheWhole.leads(path, page)), "came up");
            assertThat(tour.barriers()).isEmpty();
        }
    }

    private static void nothingStandsInTheWay(Refusals refusals, String language, Browsers browsers,
            Platform platform) {
        try (Visitor visitor = refusals.visitor(browsers, language)) {
            Tour tour = new Tour(visitor, language);
            Places places = new Places(platform);
            refusals.forms().forEach((path, action) -> {
                visitor.open(places.at(path)).sendEmpty("form[method=post][action$='" + places.at(action) + "']");
                tour.look(path + " refused");
                assertThat(visitor.problemsWithoutField()).as(path).isEmpty();
                assertThat(visitor.problemsWithoutName()).as(path).isEmpty();
            });
            assertThat(tour.barriers()).isEmpty();
        }
    }
}
