package org.rapporteur.gateway.practices.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Trail;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Everybody reads which thing changed, in their own language, and nobody an id. */
class EventWordsTest {
    private static final String ID = "6f1c2f0e-7b0a-4a51-9d0c-0c5d2d6f0a11";
    private static final Bilingual HANDBOOK = new Bilingual("Handbook", "Manuel");

    private final EventWords words = new EventWords(bundles());

    private static ResourceBundleMessageSource bundles() {
        ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("gateway/practicework", "gateway/mandates");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        return bundles;
    }

    @ParameterizedTest
    @CsvSource({"task.1.en, Task 1 (English), Tâche 1 (anglais)",
        "task.1.2.fr, Task 1.2 (French), Tâche 1.2 (français)",
        "goal.a.en, Goal a (English), But a (anglais)", "task.b.continues, Task b: Continues, Tâche b : Prolonge",
        "conclusion.task.lead, Conclusion: Task lead, Conclusion : Tâche lead",
        "notFollowed.task.1, Not followed: Task 1, Non suivi : Tâche 1",
        "evaluation.task.1." + ID + ", Evaluation: Task 1, Évaluation : Tâche 1",
        "said.task.1." + ID + ", Reason given: Task 1, Motif indiqué : Tâche 1",
        "review." + ID + ".because.task.1, Why: Task 1, Motif : Tâche 1",
        "conclusion.proposal." + ID + ", Conclusion, Conclusion", "proposal." + ID + ", Proposal, Proposition",
        "output." + ID + ", Result, Résultat", "output." + ID + ".kind, Result: Kind, Résultat : Nature",
        "output." + ID + ".activity.fr, Result: Activity (French), Résultat : Activité (français)",
        "activity." + ID + ".description.en, Description (English), Description (anglais)",
        "activity." + ID + ".title.fr, Title (French), Titre (français)",
        "activity." + ID + ".lead, Lead, Responsable", "decisionDate, Date of the decision, Date de la décision",
        "withdrawalRequest, Request for withdrawal, Demande de retrait"})
    void what_changed_is_named_with_its_code_and_without_ids(String field, String english, String french) {
        assertThat(words.field(field, Locale.ENGLISH)).isEqualTo(english);
        assertThat(words.field(field, Locale.FRENCH)).isEqualTo(french);
    }

    @Test
    void a_day_is_written_as_each_reader_writes_it() {
        assertThat(words.value("2016-07-06", Locale.ENGLISH)).isEqualTo("6 July 2016");
        assertThat(words.value("2016-07-06", Locale.FRENCH)).isEqualTo("6 juillet 2016");
        assertThat(words.value("2016-07-01", Locale.FRENCH)).isEqualTo("1er juillet 2016");
        assertThat(words.value("2016-02-30", Locale.FRENCH)).isEqualTo("2016-02-30");
    }

    @Test
    void a_step_says_on_what_it_was_done() {
        Trail.Entry reported = new Trail.Entry(1, Instant.EPOCH, "mandates.ProgressReported", HANDBOOK, null, "MEMBER",
                null, null, List.of(), List.of());
        Trail.Entry closed = new Trail.Entry(2, Instant.EPOCH, "mandates.MandateClosed", null, "SECRETARIAT", null,
                null, List.of());

        assertThat(words.what(reported, Locale.ENGLISH)).isEqualTo("Progress reported: Handbook");
        assertThat(words.what(reported, Locale.FRENCH)).isEqualTo("Avancement rapporté : Manuel");
        assertThat(words.what(closed, Locale.ENGLISH)).isEqualTo("Mandate closed");
    }

    private static Trail.Entry telling(String event, Trail.Told... told) {
        return new Trail.Entry(1, Instant.EPOCH, event, HANDBOOK, null, "MEMBER", null, null, List.of(),
                List.of(told));
    }

    @Test
    void a_step_says_what_it_comes_to_without_being_opened() {
        Trail.Entry reported = telling("mandates.ProgressReported", new Trail.Told("percent", "50"),
                new Trail.Told("progress", "at-risk"));
        Trail.Entry advised = telling("mandates.ActivityEvaluated", new Trail.Told("advice", "discontinue"));

        assertThat(words.what(reported, Locale.ENGLISH)).isEqualTo("Progress reported: Handbook – 50%, at risk");
        assertThat(words.what(reported, Locale.FRENCH))
                .isEqualTo("Avancement rapporté : Manuel – 50 %, à risque");
        assertThat(words.what(advised, Locale.FRENCH)).endsWith(" : Manuel – abandonner");
    }

    @ParameterizedTest
    @CsvSource({"renews, – renews 2020–2021, – renouvelle 2020–2021",
        "follows, – follows 2020–2021, – fait suite à 2020–2021",
        "successor, – renewed by 2020–2021, – renouvelé par 2020–2021"})
    void another_mandate_is_called_by_its_years(String what, String english, String french) {
        Trail.Entry adopted = telling("mandates.MandateAdopted", new Trail.Told(what, "2020–2021"));

        assertThat(words.what(adopted, Locale.ENGLISH)).endsWith(english);
        assertThat(words.what(adopted, Locale.FRENCH)).endsWith(french);
    }

    @Test
    void what_has_a_title_is_named_by_it() {
        Trail.Change change = new Trail.Change("review." + ID + ".conclusion.activity." + ID, HANDBOOK, null,
                "discontinue");

        assertThat(words.field(change, Locale.ENGLISH)).isEqualTo("Conclusion: Handbook");
        assertThat(words.field(change, Locale.FRENCH)).isEqualTo("Conclusion : Manuel");
        assertThat(words.value("discontinue", Locale.FRENCH)).isEqualTo("abandonner");
        assertThat(words.value("not-advised", Locale.FRENCH)).isEqualTo("non conseillée");
    }
}
