package org.rapporteur.demo;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeCommand.AcceptPractice;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeCommand.AssignPriorityDomain;
import org.rapporteur.shared.practices.PracticeCommand.LeaveUncategorised;
import org.rapporteur.shared.practices.PracticeCommand.LinkCharterArticle;
import org.rapporteur.shared.practices.PracticeCommand.ProvideClarification;
import org.rapporteur.shared.practices.PracticeCommand.ProvideTranslation;
import org.rapporteur.shared.practices.PracticeCommand.PublishPractice;
import org.rapporteur.shared.practices.PracticeCommand.RequestClarification;
import org.rapporteur.shared.practices.PracticeCommand.RevisePractice;
import org.rapporteur.shared.practices.PracticeCommand.SetInnovationType;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;
import org.rapporteur.shared.practices.PracticeCommand.TagInstrument;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.workinggroups.DelegationCode;

/** The steps of one practice's life; when they happen, and who reviews, is the chapter's business. */
final class PracticeSteps {

    private final Script script;
    private final Practice practice;
    private final Person member;
    private final Person rapporteur;
    private final Person secretariat;

    PracticeSteps(Script script, Cast cast, Practice practice, int line) {
        this.script = script;
        this.practice = practice;
        this.member = cast.memberFor(practice.respondent());
        this.rapporteur = cast.rapporteurFor(practice.respondent(), line);
        this.secretariat = cast.only("SECRETARIAT");
    }

    void submit(String call, PracticeContent content, Instant at) {
        DelegationCode answeredBy = practice.answeredBy() == null ? null : new DelegationCode(practice.answeredBy());
        script.add("submit:" + practice.key(), at, member, said -> new SubmitPractice(said.call(call),
                new DelegationCode(practice.respondent()), answeredBy, content, null));
    }

    /** Assumes the priority domains where no questionnaire gives them, then assigns the categories. */
    void classify(Bilingual withoutCategory, Instant at) {
        assumeDomains(at);
        if (practice.categories().isEmpty()) {
            script.add("uncategorised:" + practice.key(), at.plusSeconds(60), rapporteur,
                    said -> new LeaveUncategorised(said.practice(practice.key()), withoutCategory));
        }
        IntStream.range(0, practice.categories().size()).forEach(nth -> assign(nth, at.plusSeconds(60L * (nth + 1))));
    }

    private void assumeDomains(Instant at) {
        var domains = practice.priorityDomains();
        if (domains.assumed()) {
            script.add("domains:" + practice.key(), at, rapporteur, said -> new AssignPriorityDomain(
                    said.practice(practice.key()), domains.domains(), domains.reason().fr(), true));
        }
    }

    private void assign(int nth, Instant at) {
        String category = practice.categories().get(nth).toString();
        script.add("category:" + practice.key() + ":" + category, at, rapporteur, said -> new AssignCategory(
                said.practice(practice.key()), category, List.of(), nth == 0, null, null));
    }

    void mark(Marks marks, Instant at) {
        Marks.Innovation innovation = marks.innovation();
        if (innovation != null) {
            script.add("innovation:" + practice.key(), at, rapporteur,
                    said -> new SetInnovationType(said.practice(practice.key()), innovation.types(),
                            innovation.reason().fr(), innovation.assumed()));
        }
        marks.articles().forEach(one -> script.add("charter:" + practice.key() + ":" + one.article(),
                at.plusSeconds(30), rapporteur, said -> new LinkCharterArticle(said.practice(practice.key()),
                        one.article(), one.paragraph(), one.reason().fr(), one.assumed())));
    }

    void tag(Marks marks, Instant at) {
        IntStream.range(0, marks.instruments().size()).forEach(nth -> tag(nth, marks.instruments().get(nth), at));
    }

    private void tag(int nth, Marks.Instrument one, Instant at) {
        script.add("instrument:" + practice.key() + ":" + nth, at, rapporteur,
                said -> new TagInstrument(said.practice(practice.key()), one.instrument(), one.listed(),
                        one.reason().fr(), one.assumed()));
    }

    void ask(@Nullable String field, String question, Instant at, Instant due) {
        script.add("ask:" + practice.key(), at, rapporteur,
                said -> new RequestClarification(said.practice(practice.key()), field, question, due));
    }

    void answer(String answer, Instant at) {
        script.add("answer:" + practice.key(), at, member, said -> new ProvideClarification(
                said.practice(practice.key()), said.clarification(practice.key()), answer));
    }

    void revise(PracticeContent content, String reason, Instant at) {
        script.add("revise:" + practice.key(), at, member,
                said -> new RevisePractice(said.practice(practice.key()), content, reason));
    }

    void translate(PracticeTexts texts, int revision, Instant at) {
        script.add("translate:" + practice.key(), at, secretariat,
                said -> new ProvideTranslation(said.practice(practice.key()), Language.EN, revision,
                        practice.title().en(), texts.english(practice)));
    }

    void accept(Instant at) {
        script.add("accept:" + practice.key(), at, rapporteur,
                said -> new AcceptPractice(said.practice(practice.key()), null));
    }

    void publish(Instant at) {
        script.add("publish:" + practice.key(), at, secretariat,
                said -> new PublishPractice(said.practice(practice.key())));
    }
}
