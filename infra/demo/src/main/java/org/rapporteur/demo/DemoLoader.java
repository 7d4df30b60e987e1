package org.rapporteur.demo;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    public DemoLoader(URI gateway, TokenSource tokens, ProgressListener progress) {
        this.door = new FrontDoor(gateway, tokens);
        this.progress = progress;
    }

    /** Loads the story; the answer is the log position after its last step. */
    public long run(List<Step> story) {
        Map<String, Map<String, String>> ids = new HashMap<>();
        long position = 0;
        for (int done = 0; done < story.size(); done++) {
            Step step = story.get(done);
            var answer = door.send(step, step.command().apply((key, name) -> id(ids, key, name)));
            ids.put(step.key(), answer.ids());
            position = answer.position();
            progress.progress(done + 1, story.size());
        }
        return position;
    }

    private static String id(Map<String, Map<String, String>> ids, String step, String name) {
        String id = ids.getOrDefault(step, Map.of()).get(name);
        if (id == null) {
            throw new IllegalStateException("Step " + step + " was not answered with an id named " + name);
        }
        return id;
    }
}
