package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeCommand.AcceptPractice;
import org.rapporteur.shared.practices.PracticeCommand.AddInternalNote;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeCommand.CommentOnPractice;
import org.rapporteur.shared.practices.PracticeCommand.LinkCharterArticle;
import org.rapporteur.shared.practices.PracticeCommand.PublishPractice;
import org.rapporteur.shared.practices.PracticeCommand.ReopenPractice;
import org.rapporteur.shared.practices.PracticeCommand.RequestClarification;
import org.rapporteur.shared.practices.PracticeCommand.ResolveClarification;
import org.rapporteur.shared.practices.PracticeCommand.SetInnovationType;
import org.rapporteur.shared.practices.PracticeCommand.TagInstrument;
import org.rapporteur.shared.practices.PracticeId;

/** A practice is marked, talked about, published, found by its marks, and opened again. */
@ExtendWith(Demo.class)
class FromMarksToReopeningTest {
    private Member mathis;
    private Member anahit;
    private Member mirela;
    private Stranger reader;
    private PracticeId practice;
    private String instrument = "";

    @BeforeEach
    void luxembourg_submits(Platform platform) {
        mathis = Member.signIn(platform, "mathis", "fr");
        anahit = Member.signIn(platform, "anahit", "en");
        mirela = Member.signIn(platform, "mirela", "en");
        reader = new Stranger(platform, "en");
        String name = "À marquer " + UUID.randomUUID();
        instrument = "Declaration " + UUID.randomUUID();
        practice = new PracticeId(mathis.command(FollowUp.seenBy(mathis).practice("LU", name)).id("practice"));
    }

    @AfterEach
    void luxembourg_withdraws() {
        assertThat(mathis.command(FollowUp.withdrawal(practice.value())).status()).isEqualTo(200);
    }

    private static Answer does(Member who, Command command) {
        Answer answer = who.command(command);
        assertThat(answer.status()).as("%s: %s", command, answer.body()).isEqualTo(200);
        return answer;
    }

    private Answer page(Client client, Answer after) {
        return client.query("/api/practices/" + practice + "?minPosition=" + after.position());
    }

    @Test
    void marks_make_it_found_notes_stay_inside_and_its_address_says_that_it_is_under_review_again() {
        does(anahit, new SetInnovationType(practice, List.of("reform"), "A new law", false));
        does(anahit, new LinkCharterArticle(practice, "16", null, null, false));
        does(anahit, new TagInstrument(practice, instrument, false, null, false));
        does(anahit, new AddInternalNote(practice, "Ask the ministry"));
        does(mathis, new CommentOnPractice(practice, "Gladly explained"));
        settle();
        does(anahit, new AssignCategory(practice, "1", List.of(), true, null, null));
        Answer accepted = does(anahit, new AcceptPractice(practice, null));
        whoReadsWhat(accepted);

        Answer published = does(mirela, new PublishPractice(practice));
        assertThat(found(published)).isEqualTo(1);

        Answer reopened = does(mirela, new ReopenPractice(practice, "The figures were wrong"));
        assertThat(found(reopened)).isZero();
        assertThat(page(reader, reopened).status()).isEqualTo(404);
        assertThat(reader.query("/api/practices/" + practice + "/notice?minPosition=" + reopened.position()).body()
                .path("status").asString()).isEqualTo("under-review");
    }

    private void settle() {
        Answer asked = does(anahit, new RequestClarification(practice, "impact", "How many?", null));
        assertThat(anahit.command(new AcceptPractice(practice, null)).rule()).isEqualTo("no-open-clarification");
        does(anahit, new ResolveClarification(practice, new ClarificationId(asked.id("clarification")),
                "The report says it"));
    }

    private void whoReadsWhat(Answer after) {
        assertThat(page(anahit, after).body().path("internal").path("notes")).hasSize(1);
        assertThat(page(mathis, after).body().path("internal").path("notes").isArray()).isFalse();
        assertThat(page(mathis, after).body().path("internal").path("comments")).hasSize(1);
        assertThat(mathis.query("/api/practices/" + practice + "/trail").body().toString())
                .doesNotContain("Ask the ministry").contains("Gladly explained");
    }

    private int found(Answer after) {
        String value = "~" + instrument.toLowerCase(Locale.ROOT).replace(" ", "%20");
        return reader.query("/api/practices?innovation=reform&article=16&instrument=" + value + "&minPosition="
                + after.position()).body().path("total").asInt();
    }
}
