package org.rapporteur.benchmarks.log;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonArray;

/** How many documents each insert into the log was sent with. */
final class BatchSizes implements CommandListener {
    private final List<Integer> sizes = new CopyOnWriteArrayList<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (event.getCommandName().equals("insert")) {
            BsonArray documents = event.getCommand().getArray("documents");
            sizes.add(documents.size());
        }
    }

    List<Integer> since(int first) {
        return List.copyOf(sizes.subList(first, sizes.size()));
    }

    int count() {
        return sizes.size();
    }
}
