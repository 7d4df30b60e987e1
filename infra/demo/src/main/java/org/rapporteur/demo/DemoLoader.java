package org.rapporteur.demo;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.shared.CommandAnswer;

/**
 * Sends the story through the front door, one step after the other, so that the log keeps its order.
 *
 * <p>
 * Loading that was interrupted is started again from the beginning: each step carries its key, and what was done already
 * is answered as it was the first time. The first refusal ends the loading.
 */
public final class DemoLoader {

    private final FrontDoor door;
    private final ProgressListener progress;

    /**
     * A loader for this gateway.
     *
     * @param subjects by which subject the provider of sign-in knows a person of the cast
     */
    public DemoLoader(URI gateway, TokenSource tokens, Function<Person, String> subjects, ProgressListener progress) {
        this.door = new FrontDoor(gateway, tokens, subjects);
        this.progress = progress;
    }

    /** Loads the story, and tells what it was answered. */
    public Loaded run(List<Step> story) {
        Loaded loaded = new Loaded(0, new HashMap<>());
        for (int done = 0; done < story.size(); done++) {
            loaded = met(story.get(done).actor(), loaded.and(story.get(done), send(story.get(done), loaded)));
            progress.progress(done + 1, story.size());
        }
        door.finish();
        return loaded;
    }

    /** Who has acted once can be named from then on. */
    private Loaded met(Person actor, Loaded loaded) {
        return loaded.knows(actor) ? loaded : loaded.and(actor, door.person(actor));
    }

    private CommandAnswer send(Step step, Loaded before) {
        return door.send(step, step.command().apply(before));
    }
}
