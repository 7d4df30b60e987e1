package org.rapporteur.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.rapporteur.shared.Command;

/** The story as its chapters write it down; read in the order of its dates. */
final class Script {

    private final List<Step> steps = new ArrayList<>();

    void add(String key, Instant at, Person actor, Function<Answers, Command> command) {
        steps.add(new Step(key, at, actor, command));
    }

    /** Chapters merged by date; steps of one moment stay in the order in which they were written. */
    List<Step> inOrder() {
        return steps.stream().sorted(Comparator.comparing(Step::at)).toList();
    }
}
