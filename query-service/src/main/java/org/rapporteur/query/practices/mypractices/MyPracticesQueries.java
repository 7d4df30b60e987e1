package org.rapporteur.query.practices.mypractices;

import java.util.List;
import org.rapporteur.query.practices.practice.PracticeAccess;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.practices.reviewqueue.QueueItems;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.practices.PracticeQuery.MyPractices;
import org.rapporteur.shared.workinggroups.GroupId;
import org.springframework.stereotype.Component;

/** Answers which practices are those of the reader's delegations: the newest first. */
@Component
class MyPracticesQueries {
    static final List<String> VIEWS = List.of("practices", "calls", "groups", "organisations",
            "versions");

    private final ViewReader<PracticeDocument> practices;
    private final QueueItems items;

    MyPracticesQueries(ViewStores stores, PracticesView view, QueueItems items) {
        this.practices = stores.of(view);
        this.items = items;
    }

    MyPractices mine(Reading reading) {
        Reader reader = reading.reader();
        List<PracticeDocument> own = practices
                .where("group", reader.groups().stream().map(GroupId::value).toList()).stream()
                .filter(practice -> PracticeAccess.isOwn(reader, practice))
                .sorted(QueueItems.OLDEST_FIRST.reversed()).toList();
        return new MyPractices(reading.position(), items.of(own, reader));
    }
}
