package org.rapporteur.demo;

import java.time.LocalDate;
import java.util.List;

/** The whole story, merged by date. */
public final class DemoStory {

    private DemoStory() {
    }

    /**
     * The steps in the order of their dates.
     *
     * @param day
     *            the day of loading, to which the call that is still open is dated; loading that was interrupted goes
     *            on with the day on which it began, or its commands would differ
     */
    public static List<Step> load(LocalDate day) {
        Cast cast = Cast.load();
        Call2017 call = Call2017.load();
        Script script = new Script();
        new GroupsChapter(script, cast, call).write();
        new CallChapter(script, cast, call).write();
        new MandatesChapter(script, cast, day).write();
        new FollowUpChapter(script, cast, call.call(), day).write();
        return script.inOrder();
    }
}
