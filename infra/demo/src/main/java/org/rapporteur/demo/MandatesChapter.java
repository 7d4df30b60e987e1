package org.rapporteur.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.demo.Mandates.ActivityEntry;
import org.rapporteur.demo.Mandates.Decision;
import org.rapporteur.demo.Mandates.Entry;
import org.rapporteur.demo.Mandates.OutputEntry;
import org.rapporteur.demo.Mandates.ReviewEntry;
import org.rapporteur.demo.Mandates.Told;
import org.rapporteur.shared.mandates.CarriedOn;
import org.rapporteur.shared.mandates.MandateCommand.AdoptMandate;
import org.rapporteur.shared.mandates.MandateCommand.CloseMandate;
import org.rapporteur.shared.mandates.MandateCommand.LinkOutput;
import org.rapporteur.shared.mandates.MandateCommand.RenewMandate;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.NotFollowed;
import org.rapporteur.shared.mandates.Output;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.TakenDecision;

/** From 2016 on: the mandates of the Platform, the work under them, their reviews, and what waits for the chair today. */
final class MandatesChapter {

    private static final String GROUP = "PECS";

    private final Script script;
    private final Cast cast;
    private final Mandates story;
    private final Invented invented;
    private final MandateNames names;
    private final Person secretariat;

    MandatesChapter(Script script, Cast cast, LocalDate today) {
        this.script = script;
        this.cast = cast;
        this.story = Mandates.load(today);
        this.invented = new Invented(story.mark(), story.titleMark());
        this.names = new MandateNames(story);
        this.secretariat = cast.only("SECRETARIAT");
    }

    void write() {
        story.mandates().forEach(this::write);
    }

    private void write(Entry mandate) {
        begin(mandate);
        for (int nth = 0; nth < mandate.activities().size(); nth++) {
            ActivityEntry activity = mandate.activities().get(nth);
            new ActivitySteps(script, cast, names, invented).tell(mandate, activity, nth);
            link(mandate, activity, activity.outputs());
        }
        link(mandate, null, mandate.outputs());
        mandate.reviews().stream().filter(ReviewEntry::tookPlace).forEach(
                review -> new ReviewSteps(script, cast, names, invented).tell(mandate, review));
        Told closed = mandate.closed();
        if (closed != null) {
            script.add("close-mandate:" + mandate.code(), Days.at(closed.on(), 30), secretariat,
                    said -> new CloseMandate(said.mandate(mandate.code()), invented.reason(closed.words())));
        }
    }

    private void begin(Entry mandate) {
        String before = mandate.renews();
        script.add("mandate:" + mandate.code(), Days.at(mandate.on(), 60), secretariat,
                said -> before == null ? adopt(mandate, said) : renew(mandate, before, said));
    }

    private AdoptMandate adopt(Entry mandate, Answers said) {
        MandateId before = mandate.follows() == null ? null : said.mandate(mandate.follows());
        return new AdoptMandate(said.group(GROUP), MandatePeriod.startingIn(mandate.from()), mandate.terms(),
                taken(mandate), before);
    }

    private RenewMandate renew(Entry mandate, String before, Answers said) {
        List<CarriedOn> carried = mandate.carried().stream().map(one -> carry(one, said)).toList();
        List<NotFollowed> notFollowed = mandate.notFollowed().entrySet().stream()
                .map(one -> names.notFollowed(one.getKey(), invented.reason(one.getValue()), said)).toList();
        return new RenewMandate(said.mandate(before), MandatePeriod.startingIn(mandate.from()), mandate.terms(),
                taken(mandate), carried, notFollowed);
    }

    private CarriedOn carry(ActivityEntry one, Answers said) {
        return new CarriedOn(one.carries() == null ? null : names.activity(one.carries(), said),
                one.proposal() == null ? null : said.proposal(one.proposal()), one.task(), one.title(),
                invented.text(names.description(one)), said.person(cast.person(one.lead())), one.from(), one.due());
    }

    /** A decision has one text, in one language, like its mark. */
    private TakenDecision taken(Entry mandate) {
        Decision decision = mandate.decision();
        String mark = mandate.invented() ? story.mark().en() : story.termsMark();
        return new TakenDecision(decision.reference(), decision.date(), decision.text() + " (" + mark + ")");
    }

    private void link(Entry mandate, @Nullable ActivityEntry activity, List<OutputEntry> outputs) {
        String subject = activity == null ? mandate.code() : activity.key();
        for (int nth = 0; nth < outputs.size(); nth++) {
            OutputEntry output = outputs.get(nth);
            script.add("output:" + subject + ":" + nth, Days.at(output.on(), 240 + nth), secretariat,
                    said -> new LinkOutput(said.mandate(mandate.code()), output.task(),
                            activity == null ? null : names.activity(activity.key(), said), output(output, said)));
        }
    }

    private Output output(OutputEntry one, Answers said) {
        String id = one.ref() == null
                ? null
                : one.kind() == Output.Kind.CALL ? said.call(one.ref()).value() : said.practice(one.ref()).value();
        String title = one.invented() ? invented.title(one.title(), one.language()) : one.title();
        return new Output(one.kind(), id, one.reference(), title, one.language(), one.date(), null);
    }
}
