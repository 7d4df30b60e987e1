package org.rapporteur.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateCommand.AdoptMandate;
import org.rapporteur.shared.mandates.MandateCommand.ApproveMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.CancelActivity;
import org.rapporteur.shared.mandates.MandateCommand.CloseMandate;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateActivity;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateTask;
import org.rapporteur.shared.mandates.MandateCommand.LinkOutput;
import org.rapporteur.shared.mandates.MandateCommand.OpenMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.PlanActivity;
import org.rapporteur.shared.mandates.MandateCommand.ProposeNewActivity;
import org.rapporteur.shared.mandates.MandateCommand.RenewMandate;
import org.rapporteur.shared.mandates.MandateCommand.ReportProgress;
import org.rapporteur.shared.mandates.MandateCommand.ReturnMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.SubmitMandateReview;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.NotFollowed;
import org.rapporteur.shared.mandates.Output;
import org.rapporteur.shared.mandates.ProposalConclusion;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeCommand.LeaveUncategorised;
import org.rapporteur.shared.practices.PracticeCommand.LinkCharterArticle;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;
import org.rapporteur.shared.practices.PracticeCommand.ProvideTranslation;
import org.rapporteur.shared.practices.PracticeCommand.PublishPractice;
import org.rapporteur.shared.practices.PracticeCommand.SetInnovationType;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;
import org.rapporteur.shared.practices.PracticeCommand.TagInstrument;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.TakenDecision;

class DemoStoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final List<Step> story = DemoStory.load(DAY);

    @Test
    void the_story_is_told_in_the_order_of_its_dates_and_ends_before_the_day_of_loading() {
        assertThat(story).isSortedAccordingTo(Comparator.comparing(Step::at));
        assertThat(story.getLast().at()).isBefore(DAY.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    @Test
    void no_two_steps_share_a_key() {
        assertThat(story).extracting(Step::key).doesNotHaveDuplicates();
    }

    @Test
    void loading_on_the_same_day_again_says_the_same() {
        assertThat(DemoStory.load(DAY).stream().map(DemoStoryTest::said))
                .isEqualTo(story.stream().map(DemoStoryTest::said).toList());
    }

    @Test
    void a_step_names_only_ids_that_steps_before_it_were_answered() {
        Set<String> told = new HashSet<>();
        for (Step step : story) {
            Command command = step.command().apply((key, name) -> {
                assertThat(told).as("asked by " + step.key()).contains(key);
                return Ids.of(key, name);
            });
            assertThat(command).isEqualTo(said(step));
            told.add(step.key());
            told.add(Answers.personKey(step.actor()));
        }
    }

    @Test
    void every_actor_is_of_the_cast_and_has_the_role_that_the_command_asks_for() {
        List<Person> cast = Cast.load().people();

        assertThat(story).allSatisfy(step -> {
            assertThat(cast).contains(step.actor());
            assertThat(step.actor().roles()).as(step.key()).containsAnyElementsOf(Permissions.of(said(step)));
        });
    }

    @Test
    void nobody_reviews_the_practice_of_their_own_delegation() {
        assertThat(story).filteredOn(step -> Permissions.of(said(step)).equals(List.of("RAPPORTEUR")))
                .hasSizeGreaterThan(200)
                .noneMatch(step -> step.key().split(":")[1].startsWith(own(step.actor())))
                .noneMatch(step -> step.key().split(":")[1].startsWith("fu-" + own(step.actor())));
    }

    @Test
    void members_submit_for_their_own_delegation() {
        assertThat(commands(SubmitPractice.class)).hasSize(77);
        assertThat(story).filteredOn(step -> said(step) instanceof SubmitPractice).allSatisfy(step -> assertThat(
                step.actor().delegation()).isEqualTo(((SubmitPractice) said(step)).delegation().value()));
    }

    @Test
    void the_seventy_practices_of_2017_are_published_and_no_other() {
        assertThat(commands(PublishPractice.class)).hasSize(70);
        assertThat(story).filteredOn(step -> said(step) instanceof PublishPractice)
                .allMatch(step -> step.at().isBefore(Instant.parse("2017-12-01T00:00:00Z")))
                .noneMatch(step -> step.key().contains("fu-"));
    }

    @Test
    void categories_assigned_in_2017_are_the_ninety_one_of_the_report_and_two_practices_are_left_without() {
        var assigned = story.stream().filter(step -> !step.key().contains("fu-")).map(DemoStoryTest::said)
                .filter(AssignCategory.class::isInstance).map(AssignCategory.class::cast).toList();

        assertThat(assigned).hasSize(91);
        assertThat(assigned.stream().filter(AssignCategory::primary).count()).isEqualTo(68);
        assertThat(assigned.stream().collect(groupingBy(AssignCategory::category, counting()))).containsEntry("1", 19L)
                .containsEntry("4", 16L).containsEntry("9", 6L);
        assertThat(commands(LeaveUncategorised.class)).hasSize(2);
    }

    @Test
    void every_field_of_the_questionnaire_has_an_answer_or_a_status_with_its_reason() {
        Questionnaire questionnaire = Versions.questionnaires().getFirst();
        List<String> fields = questionnaire.fields().map(Questionnaire.Field::id)
                .filter(id -> !List.of("name", "domains").contains(id)).toList();

        assertThat(commands(SubmitPractice.class)).allSatisfy(submitted -> {
            assertThat(submitted.content().answers().keySet()).containsExactlyInAnyOrderElementsOf(fields);
            assertThat(submitted.content().answers().values()).allMatch(
                    answer -> answer.status() == Answer.Status.PROVIDED || !answer.reason().isBlank());
        });
    }

    @Test
    void a_translation_says_in_english_too_why_there_is_no_answer() {
        assertThat(commands(ProvideTranslation.class)).noneMatch(one -> one.answers().containsKey("contactName.reason"))
                .extracting(one -> one.answers().get("contactOrganisation.reason"))
                .contains("The demo holds no real contact.");
    }

    @Test
    void every_practice_says_that_its_text_is_demo_text() {
        assertThat(commands(SubmitPractice.class)).allMatch(
                submitted -> submitted.content().answers().get("remarks").text().contains("Texte de démonstration"));
    }

    @Test
    void one_call_is_still_open_two_months_after_loading_began() {
        assertThat(commands(OpenCall.class)).hasSize(2).last()
                .matches(call -> call.deadline().isAfter(DAY.plusDays(59).atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    @Test
    void the_call_that_is_open_says_from_when_in_which_languages_and_under_which_mandate() {
        Step opened = story.stream().filter(step -> said(step) instanceof OpenCall).toList().getLast();
        OpenCall call = (OpenCall) said(opened);

        assertThat(call.languages()).containsExactly(Language.values());
        assertThat(call.opensAt()).isAfter(opened.at()).isEqualTo(Instant.parse("2026-10-07T22:00:00Z"));
        assertThat(call.mandate()).isEqualTo(new MandateId(Ids.of("mandate:now", "mandate")));
    }

    @Test
    void what_a_practice_is_marked_with_is_a_term_of_the_vocabulary_and_says_why() {
        Vocabulary vocabulary = Versions.vocabulary(Call2017.load().call().vocabulary()).orElseThrow();
        List<String> keys = Call2017.load().practices().stream().map(Practice::key).toList();

        assertThat(Marks.load().keySet()).isSubsetOf(keys);
        assertThat(commands(SetInnovationType.class)).isNotEmpty()
                .allSatisfy(one -> assertThat(one.types()).isNotEmpty()
                        .allMatch(type -> vocabulary.innovationType(type).isPresent()))
                .extracting(SetInnovationType::reason).doesNotContainNull();
        assertThat(commands(LinkCharterArticle.class)).isNotEmpty()
                .allMatch(one -> vocabulary.article(one.article()).isPresent())
                .extracting(LinkCharterArticle::reason).doesNotContainNull();
        assertThat(commands(TagInstrument.class)).isNotEmpty()
                .allMatch(one -> !one.listed() || vocabulary.instrument(one.instrument()).isPresent())
                .extracting(TagInstrument::reason).doesNotContainNull();
    }

    @Test
    void the_mandates_of_the_platform_are_those_of_its_documents_and_two_that_are_marked_as_invented() {
        assertThat(commands(AdoptMandate.class)).extracting(one -> one.period().from().getYear())
                .containsExactly(2016, 2020, 2025);
        assertThat(commands(AdoptMandate.class)).extracting(one -> one.terms().tasks().size())
                .containsExactly(3, 4, 4);
        assertThat(commands(AdoptMandate.class).getLast().decision().text()).endsWith("(Demo text: invented.)");
        assertThat(commands(RenewMandate.class)).singleElement().satisfies(renewal -> {
            assertThat(renewal.period().from().getYear()).isEqualTo(2022);
            assertThat(renewal.decision().text()).endsWith("(Demo text: invented.)");
            assertThat(renewal.notFollowed()).hasSize(1);
            assertThat(renewal.carried()).filteredOn(one -> one.activity() != null).isNotEmpty()
                    .allMatch(one -> isMarked(one.description().en()) && isMarked(one.description().fr()));
        });
    }

    @Test
    void what_is_invented_about_a_mandate_says_so() {
        assertThat(commands(ReportProgress.class)).isNotEmpty().extracting(ReportProgress::text)
                .allMatch(DemoStoryTest::isMarked);
        assertThat(commands(SubmitMandateReview.class)).extracting(SubmitMandateReview::summary)
                .allMatch(DemoStoryTest::isMarked);
        assertThat(reasons()).isNotEmpty().allMatch(DemoStoryTest::isMarked);
        assertThat(commands(PlanActivity.class)).allMatch(one -> isMarked(one.description().en())
                && isMarked(one.description().fr()));
    }

    @Test
    void what_is_proposed_or_produced_without_a_document_says_so_in_its_title() {
        assertThat(commands(ProposeNewActivity.class)).isNotEmpty().extracting(ProposeNewActivity::title)
                .allMatch(title -> title.endsWith(" (demo)") || title.endsWith(" (démo)"));
        assertThat(commands(LinkOutput.class)).extracting(one -> one.output().title())
                .containsOnlyOnce("Modèle des six questions sur la cohésion (démo)").contains("The call of 2017");
    }

    /** What people say of tasks, activities and proposals, and why something ends, goes back or is approved. */
    private List<String> reasons() {
        return story.stream().map(DemoStoryTest::said).flatMap(DemoStoryTest::reasons).filter(Objects::nonNull)
                .toList();
    }

    private static Stream<String> reasons(Command command) {
        return switch (command) {
            case EvaluateTask view -> Stream.of(view.reason());
            case EvaluateActivity view -> Stream.of(view.reason());
            case ProposeNewActivity proposal -> Stream.of(proposal.reason());
            case SubmitMandateReview review -> Stream.concat(review.conclusions().stream().map(Conclusion::reason),
                    review.proposals().stream().map(ProposalConclusion::reason));
            case ReturnMandateReview back -> Stream.of(back.reason());
            case ApproveMandateReview approved -> Stream.ofNullable(approved.remark());
            case RenewMandate renewal -> renewal.notFollowed().stream().map(NotFollowed::reason);
            case CancelActivity cancelled -> Stream.of(cancelled.reason());
            case CloseMandate closed -> Stream.of(closed.reason());
            default -> Stream.empty();
        };
    }

    @Test
    void a_decision_is_told_in_one_language_and_marked_once() {
        List<TakenDecision> decisions = Stream.concat(commands(AdoptMandate.class).stream().map(AdoptMandate::decision),
                commands(RenewMandate.class).stream().map(RenewMandate::decision)).toList();

        assertThat(decisions).hasSize(4).allSatisfy(one -> {
            assertThat(one.reference()).matches("CM\\(\\d{4}\\)demo").contains("(" + one.date().getYear() + ")");
            assertThat(one.text()).containsOnlyOnce("Demo text:").doesNotContain(" / ", "démonstration");
        });
    }

    @Test
    void every_mandate_shows_what_came_of_it_and_a_decision_is_among_that() {
        assertThat(story.stream().map(DemoStoryTest::said).filter(LinkOutput.class::isInstance)
                .map(LinkOutput.class::cast).collect(groupingBy(LinkOutput::mandate, counting())).values()).hasSize(4)
                .allMatch(count -> count >= 3);
        assertThat(commands(LinkOutput.class)).extracting(one -> one.output().kind()).contains(Output.Kind.values());
    }

    @Test
    void what_a_mandate_produced_says_in_which_language_its_title_is() {
        assertThat(commands(LinkOutput.class)).isNotEmpty().extracting(one -> one.output().language())
                .doesNotContainNull();
        assertThat(commands(LinkOutput.class)).extracting(one -> one.output().title())
                .noneMatch(title -> title.contains(" / "));
    }

    private static boolean isMarked(String text) {
        return text.contains("Demo text: invented.") || text.contains("Texte de démonstration : inventé.");
    }

    @Test
    void every_review_is_approved_but_the_last_one_which_waits_for_the_chair() {
        assertThat(commands(OpenMandateReview.class)).hasSize(11);
        assertThat(commands(ApproveMandateReview.class)).hasSize(10);
        assertThat(commands(ReturnMandateReview.class)).hasSize(1);
        assertThat(story).filteredOn(step -> said(step) instanceof SubmitMandateReview).hasSize(12).last()
                .satisfies(step -> {
                    assertThat(step.actor().is("CHAIR")).isFalse();
                    assertThat(step.at()).isAfter(DAY.minusDays(12).atStartOfDay().toInstant(ZoneOffset.UTC));
                });
    }

    @Test
    void every_command_is_in_the_catalogue() {
        assertThat(story).allMatch(step -> Catalogue.command(said(step).getClass().getSimpleName()).isPresent());
    }

    private <C extends Command> List<C> commands(Class<C> type) {
        return story.stream().map(DemoStoryTest::said).filter(type::isInstance).map(type::cast).toList();
    }

    private static Command said(Step step) {
        return step.command().apply(Ids::of);
    }

    private static String own(Person person) {
        return person.delegation().toLowerCase(java.util.Locale.ROOT) + "-";
    }
}
