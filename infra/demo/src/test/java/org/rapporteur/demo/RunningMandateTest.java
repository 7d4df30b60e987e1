package org.rapporteur.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.mandates.MandateCommand.AdoptMandate;
import org.rapporteur.shared.mandates.MandateCommand.CloseMandate;
import org.rapporteur.shared.mandates.MandateCommand.CompleteActivity;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateActivity;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateTask;
import org.rapporteur.shared.mandates.MandateCommand.OpenMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.PlanActivity;
import org.rapporteur.shared.mandates.MandateCommand.RenewMandate;
import org.rapporteur.shared.mandates.MandateCommand.ReportProgress;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.TakenDecision;

/** On some days of the year nothing could be loaded, or the chair would be asked about years that are long over. */
class RunningMandateTest {
    private static final ZoneId STRASBOURG = ZoneId.of("Europe/Paris");

    /** Ten days of two years, and the days on which years and months turn. */
    static Stream<LocalDate> days() {
        Stream<LocalDate> turning = Stream.of("2026-01-05", "2026-06-30", "2026-11-22", "2026-12-31", "2027-01-31",
                "2027-02-01", "2027-03-16", "2027-03-17", "2028-02-01", "2028-02-29", "2028-12-31", "2029-01-31",
                "2029-02-01").map(LocalDate::parse);
        return Stream.concat(turning, LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1), Period.ofDays(73)));
    }

    private static final Map<LocalDate, List<Told>> STORIES = new ConcurrentHashMap<>();

    private record Told(String key, Instant at, Command command) {
        LocalDate day() {
            return LocalDate.ofInstant(at, STRASBOURG);
        }
    }

    private static List<Told> story(LocalDate loaded) {
        return STORIES.computeIfAbsent(loaded, day -> DemoStory.load(day).stream()
                .map(step -> new Told(step.key(), step.at(), step.command().apply(Ids::of))).toList());
    }

    private static <C extends Command> Stream<C> all(List<Told> story, Class<C> type) {
        return story.stream().map(Told::command).filter(type::isInstance).map(type::cast);
    }

    private static List<MandatePeriod> periods(List<Told> story) {
        return story.stream().map(Told::command).map(command -> switch (command) {
            case AdoptMandate adopted -> adopted.period();
            case RenewMandate renewed -> renewed.period();
            default -> null;
        }).filter(Objects::nonNull).toList();
    }

    @ParameterizedTest
    @MethodSource("days")
    void mandates_never_overlap_and_the_last_one_runs_on_the_day_of_loading_or_has_just_ended(LocalDate loaded) {
        List<MandatePeriod> periods = periods(story(loaded));

        assertThat(periods).hasSize(4).isSortedAccordingTo((one, other) -> one.from().compareTo(other.from()));
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).overlaps(periods.get(i - 1))).isFalse();
        }
        assertThat(loaded).isBetween(periods.getLast().from(), periods.getLast().to().plusDays(31));
        assertThat(periods.getLast().next().to()).isAfter(loaded.plusMonths(22));
    }

    @ParameterizedTest
    @MethodSource("days")
    void only_the_last_mandate_is_open_and_its_final_review_waits_for_the_chair(LocalDate loaded) {
        List<Told> story = story(loaded);

        assertThat(all(story, CloseMandate.class)).hasSize(3);
        assertThat(all(story, OpenMandateReview.class).toList().getLast().kind()).isEqualTo(ReviewKind.FINAL);
        assertThat(story).extracting(Told::key).contains("submit-review:now-final:1")
                .doesNotContain("approve-review:now-final:1");
    }

    @ParameterizedTest
    @MethodSource("days")
    void the_call_that_is_open_opens_on_a_day_of_the_last_mandate_before_anybody_answers(LocalDate loaded) {
        List<Told> story = story(loaded);
        Told announced = story.stream().filter(told -> told.command() instanceof OpenCall).toList().getLast();
        Instant opens = ((OpenCall) announced.command()).opensAt();

        assertThat(opens).isAfter(announced.at());
        assertThat(periods(story).getLast().holds(LocalDate.ofInstant(opens, STRASBOURG))).isTrue();
        assertThat(story).filteredOn(told -> told.key().startsWith("submit:fu-")).hasSize(7)
                .allMatch(told -> told.at().isAfter(opens));
    }

    @ParameterizedTest
    @MethodSource("days")
    void nobody_tells_of_days_to_come(LocalDate loaded) {
        List<Told> story = story(loaded);

        assertThat(story.getLast().at()).isBefore(loaded.atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(story).allSatisfy(told -> told(told.command()).forEach(
                day -> assertThat(day).as(told.command().toString()).isBeforeOrEqualTo(told.day())));
    }

    private static Stream<LocalDate> told(Command command) {
        return switch (command) {
            case ReportProgress report -> Stream.of(report.asOf());
            case CompleteActivity completed -> Stream.of(completed.on());
            case AdoptMandate adopted -> Stream.of(adopted.decision()).map(TakenDecision::date);
            case RenewMandate renewed -> Stream.of(renewed.decision()).map(TakenDecision::date);
            default -> Stream.empty();
        };
    }

    @ParameterizedTest
    @MethodSource("days")
    void plans_lie_within_the_two_years_and_reports_begin_with_them(LocalDate loaded) {
        List<Told> story = story(loaded);
        MandatePeriod running = periods(story).getLast();
        Map<String, PlanActivity> plans = new HashMap<>();
        story.forEach(told -> {
            if (told.command() instanceof PlanActivity plan && told.key().endsWith("-now")) {
                plans.put(Ids.of(told.key(), "activity"), plan);
            }
        });

        assertThat(plans).hasSize(6);
        assertThat(plans.values()).allMatch(plan -> running.holds(plan.from()) && running.holds(plan.due()));
        assertThat(all(story, ReportProgress.class).filter(one -> plans.containsKey(one.activity().value())))
                .hasSize(11)
                .allMatch(one -> !one.asOf().isBefore(plans.get(one.activity().value()).from()));
        assertThat(all(story, CompleteActivity.class).filter(one -> plans.containsKey(one.activity().value())))
                .hasSize(1).allMatch(one -> !one.on().isBefore(plans.get(one.activity().value()).from()));
    }

    @ParameterizedTest
    @MethodSource("days")
    void no_review_is_opened_before_its_year_nor_spoken_in_before_it_is_open(LocalDate loaded) {
        Map<String, Instant> opened = new HashMap<>();
        for (Told told : story(loaded)) {
            switch (told.command()) {
                case OpenMandateReview review -> {
                    opened.put(Ids.of(told.key(), "review"), told.at());
                    assertThat(review.due()).isAfterOrEqualTo(told.day());
                    assertThat(review.year() == null || told.day().getYear() >= review.year()).isTrue();
                }
                case EvaluateTask view -> assertThat(told.at()).isAfter(opened.get(view.review().value()));
                case EvaluateActivity view -> assertThat(told.at()).isAfter(opened.get(view.review().value()));
                default -> {
                    /* of no review */ }
            }
        }
        assertThat(opened).hasSizeBetween(10, 11);
    }

    @ParameterizedTest
    @MethodSource("days")
    void what_is_overdue_is_so_for_weeks_at_most(LocalDate loaded) {
        List<Told> story = story(loaded);
        MandatePeriod running = periods(story).getLast();
        boolean hasSecondExchange = all(story, OpenMandateReview.class)
                .anyMatch(one -> Objects.equals(one.year(), running.to().getYear()));

        assertThat(hasSecondExchange
                || MandateDates.yearlyReviewBy(running.to().getYear()).isAfter(loaded.plusMonths(6))).isTrue();
        assertThat(next(story, loaded, "conversations-now")).isBetween(loaded.minusDays(31), loaded.minusDays(1));
        assertThat(next(story, loaded, "dialogue-now")).isBetween(loaded.minusDays(31), loaded.plusDays(11));
        assertThat(next(story, loaded, "check-now")).isBetween(loaded.minusDays(31), loaded.plusDays(70));
    }

    /** By when something is to be told of an activity: the next report, or its end. */
    private static LocalDate next(List<Told> story, LocalDate loaded, String activity) {
        String id = Ids.of("activity:" + activity, "activity");
        LocalDate last = all(story, ReportProgress.class).filter(one -> one.activity().value().equals(id))
                .map(ReportProgress::asOf).max(LocalDate::compareTo).orElseThrow();
        LocalDate due = Mandates.load(loaded).activity(activity).orElseThrow().due();
        return MandateDates.nextReport(last, due, last, 6).orElse(due);
    }
}
