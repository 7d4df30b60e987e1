package org.rapporteur.gateway.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.operations.OperationQuery.Rebuild;
import org.rapporteur.shared.operations.OperationQuery.Views;

class ViewsPageTest extends FormTest {
    private static final String VIEWS = "/api/operations/views";

    private void stands(@Nullable Rebuild rebuild, @Nullable String failure) {
        StoryServices.answer(SERVICES, VIEWS, Story.views(rebuild, failure));
    }

    @Test
    void a_rebuild_shows_how_far_it_has_come_while_the_old_one_answers() {
        stands(Story.rebuild(500, null), null);

        Document html = signedIn("anahit").open("/admin/views").html();

        assertThat(html.selectFirst(".progress__label").text()).isEqualTo("Edition 2 is being made 500 / 1000");
        assertThat(html.select("#views [role=status]").first().text()).isEqualTo("1 read model is being made anew.");
        assertThat(html.select("#give-up-practices")).hasSize(1);
        assertThat(html.select("#rebuild-practices")).isEmpty();
        assertThat(html.selectFirst("#views").attr("hx-get")).isEqualTo("/admin/views");
    }

    @Test
    void a_page_on_which_nothing_moves_does_not_ask_again() {
        stands(null, null);

        Document html = signedIn("anahit").open("/admin/views").html();

        assertThat(html.selectFirst("#views").attributes().asList()).extracting(one -> one.getKey())
                .containsExactly("id");
        assertThat(html.select("#views .badge").eachText()).containsExactly("Answers");
    }

    @Test
    void what_a_view_stands_still_on_is_told() {
        stands(Story.rebuild(500, "<b>unknown fact"), "gap at 7");

        Document html = signedIn("anahit").open("/admin/views").html();

        assertThat(html.selectFirst("#views tbody").text()).contains("gap at 7").contains("<b>unknown fact");
    }

    @ParameterizedTest
    @CsvSource({"/admin/views/practices/rebuild,POST,/practices/rebuild", "/admin/views/rebuild,POST,/rebuild",
        "/admin/views/practices/give-up,DELETE,/practices/rebuild"})
    void a_button_has_the_service_do_it_and_says_so(String action, String method, String path) {
        boolean isMaking = method.equals("DELETE");
        stands(isMaking ? Story.rebuild(500, null) : null, null);
        SERVICES.jsonFor(method, VIEWS + path, StoryServices.json(new Views(1, List.of())));

        Page page = sends("/admin/views", action, Map.of());

        assertThat(SERVICES.last(method, VIEWS + path)).isNotNull();
        assertThat(page.address().getPath()).isEqualTo("/admin/views");
        assertThat(page.html().selectFirst("#says .notice").text()).contains("The old one");
    }

    @Test
    void who_is_no_administrator_is_refused() {
        SERVICES.problem(VIEWS, 403, "{\"type\":\"/problems/forbidden\",\"title\":\"Not allowed\",\"status\":403}");

        assertThat(signedIn("anahit").open("/admin/views").status()).isEqualTo(403);
    }
}
