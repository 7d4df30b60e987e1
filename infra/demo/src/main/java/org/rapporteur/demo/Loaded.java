package org.rapporteur.demo;

import java.util.HashMap;
import java.util.Map;

import org.rapporteur.shared.CommandAnswer;
import org.rapporteur.shared.workinggroups.InvitationId;

/**
 * What has been loaded so far.
 *
 * @param position
 *            the log position after the last step
 * @param ids
 *            the ids that each step was answered with, by the step's key
 */
public record Loaded(long position, Map<String, Map<String, String>> ids) implements Answers {

    Loaded and(Step step, CommandAnswer answer) {
        Map<String, Map<String, String>> more = new HashMap<>(ids);
        more.put(step.key(), answer.ids());
        return new Loaded(answer.position(), more);
    }

    boolean knows(Person somebody) {
        return ids.containsKey(Answers.personKey(somebody));
    }

    Loaded and(Person somebody, String person) {
        Map<String, Map<String, String>> more = new HashMap<>(ids);
        more.put(Answers.personKey(somebody), Map.of("person", person));
        return new Loaded(position, more);
    }

    @Override
    public String id(String step, String name) {
        String id = ids.getOrDefault(step, Map.of()).get(name);
        if (id == null) {
            throw new IllegalStateException("Step " + step + " was not answered with an id named " + name);
        }
        return id;
    }

    /** The invitation that is left open at the end: the link that would reach its person names it, with its code. */
    public InvitationId openInvitation() {
        return invitation(FollowUpChapter.OPEN_INVITATION);
    }
}
