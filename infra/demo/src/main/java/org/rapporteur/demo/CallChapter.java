package org.rapporteur.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rapporteur.demo.Call2017.Call;
import org.rapporteur.demo.Call2017.Clarification;
import org.rapporteur.shared.practices.PracticeCommand.CloseCall;
import org.rapporteur.shared.practices.PracticeCommand.ExtendCall;
import org.rapporteur.shared.practices.PracticeCommand.InviteRespondent;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;
import org.rapporteur.shared.practices.PracticeContent;

/** 2017: the call is opened, answered, reviewed, and published with its report. */
final class CallChapter {

    private static final LocalDate FIRST_ANSWERS = LocalDate.of(2017, 3, 6);
    private static final LocalDate FIRST_DECISIONS = LocalDate.of(2017, 8, 21);
    private static final int DAYS_OF_ANSWERS = 128;
    private static final int DAYS_OF_DECISIONS = 19;
    /** Shares no factor with the 30 lines: each has its own day, and neighbours in the report do not answer in a row. */
    private static final int STRIDE = 11;

    private final Script script;
    private final Cast cast;
    private final Call2017 story;
    private final Call call;
    private final Person secretariat;
    private final PracticeTexts texts;
    private final Map<String, Marks> marks = Marks.load();

    CallChapter(Script script, Cast cast, Call2017 story) {
        this.script = script;
        this.cast = cast;
        this.story = story;
        this.call = story.call();
        this.secretariat = cast.only("SECRETARIAT");
        this.texts = new PracticeTexts(story.reasons(), call.demoNote());
    }

    void write() {
        openAndInvite();
        extendAndClose();
        Instant published = call.publishedAt();
        for (int line = 0; line < story.respondents().size(); line++) {
            List<Practice> practices = Practice.of(story.respondents().get(line).code().value());
            for (int nth = 0; nth < practices.size(); nth++) {
                tell(practices.get(nth), line, nth, published);
                published = published.plusSeconds(20);
            }
        }
    }

    private void openAndInvite() {
        script.add("call:" + call.code(), call.openedAt(), secretariat,
                said -> new OpenCall(said.group(call.group()), call.title(), call.guidance(), call.questionnaire(),
                        call.vocabulary(), call.priorityDomains(), call.contact(), call.deadline()));
        story.respondents().forEach(line -> script.add("respondent:" + call.code() + ":" + line.code(),
                call.openedAt().plus(Duration.ofMinutes(30)), secretariat,
                said -> new InviteRespondent(said.call(call.code()), line.code())));
    }

    private void extendAndClose() {
        script.add("extend:" + call.code(), call.extendedAt(), secretariat,
                said -> new ExtendCall(said.call(call.code()), call.extendedTo(), call.extensionReason()));
        script.add("close:" + call.code(), call.closedAt(), secretariat,
                said -> new CloseCall(said.call(call.code()), null));
    }

    private void tell(Practice practice, int line, int nth, Instant published) {
        Clarification asked = story.clarifications().get(practice.key());
        PracticeSteps steps = new PracticeSteps(script, cast, practice, line);
        LocalDate submitted = submitted(line);
        LocalDate reviewed = reviewed(submitted);
        steps.submit(call.code(), firstContent(practice, asked), Days.at(submitted, 13 * line + 20 * nth));
        steps.classify(Objects.requireNonNull(story.reasons().get("categories")),
                Days.at(reviewed, 7 * line + 15 * nth));
        Optional.ofNullable(marks.get(practice.key()))
                .ifPresent(some -> mark(steps, some, Days.at(reviewed, 5 + 7 * line + 15 * nth)));
        clarify(steps, practice, asked, reviewed);
        decide(steps, asked, FIRST_DECISIONS.plusDays(line % DAYS_OF_DECISIONS), line + 15 * nth);
        steps.publish(published);
    }

    private static void mark(PracticeSteps steps, Marks marks, Instant at) {
        steps.mark(marks, at);
        steps.tag(marks, at.plusSeconds(60));
    }

    private PracticeContent firstContent(Practice practice, @Nullable Clarification asked) {
        String missing = asked == null || asked.revision() == null ? null : asked.field();
        return missing == null ? texts.original(practice) : texts.without(practice, missing);
    }

    private void clarify(PracticeSteps steps, Practice practice, @Nullable Clarification asked, LocalDate reviewed) {
        if (asked == null) {
            return;
        }
        steps.ask(asked.field(), asked.question(), Days.at(reviewed, 420), Days.at(reviewed.plusDays(14), 480));
        steps.answer(asked.answer(), Days.at(reviewed.plusDays(9), 90));
        if (asked.revision() != null) {
            steps.revise(texts.original(practice), asked.revision(), Days.at(reviewed.plusDays(9), 120));
        }
    }

    private void decide(PracticeSteps steps, @Nullable Clarification asked, LocalDate day, int minutes) {
        int revision = asked != null && asked.revision() != null ? 2 : 1;
        steps.translate(texts, revision, Days.at(day, minutes));
        steps.accept(Days.at(day, 240 + minutes));
    }

    private LocalDate submitted(int line) {
        int lines = story.respondents().size();
        return FIRST_ANSWERS.plusDays((long) (line * STRIDE % lines) * DAYS_OF_ANSWERS / (lines - 1));
    }

    private LocalDate reviewed(LocalDate submitted) {
        LocalDate from = Days.of(call.reviewFrom());
        LocalDate usual = submitted.plusDays(21);
        return usual.isBefore(from) ? from : usual;
    }
}
