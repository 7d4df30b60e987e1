package org.rapporteur.query.telling.rebuilding;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.query.telling.processing.Edition;
import org.rapporteur.query.telling.processing.LiveView;
import org.rapporteur.query.telling.processing.LiveViews;
import org.rapporteur.query.telling.processing.RunningEditions;
import org.rapporteur.query.telling.views.EditionRegister;
import org.rapporteur.query.telling.views.Editions;
import org.rapporteur.query.telling.views.Editions.Retired;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.query.telling.views.ViewStores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps this process as the register of editions says: which it follows, from which it answers, which are dropped. */
@Component
class Keeping {
    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

    private final LiveViews views;
    private final EditionRegister register;
    private final RunningEditions running;
    private final ViewStores stores;
    private final MongoDatabase database;
    private final Clock clock;
    private final Duration grace;

    Keeping(LiveViews views, EditionRegister register, RunningEditions running, ViewStores stores,
            MongoDatabase viewDatabase, Clock clock, @Value("${rapporteur.query.rebuild.grace:60s}") Duration grace) {
        this.views = views;
        this.register = register;
        this.running = running;
        this.stores = stores;
        this.database = viewDatabase;
        this.clock = clock;
        this.grace = grace;
    }

    /** Follows the log with every edition that answers. */
    void begin() {
        List<Edition<?>> editions = new ArrayList<>();
        views.all().forEach(live -> editions.add(begin(live)));
        running.start(editions);
    }

    private <D> Edition<D> begin(LiveView<D> live) {
        return live.begin(register.of(live.view()).serving());
    }

    /** @param seen the editions of all views, as they were looked up */
    void keep(Map<View<?>, Editions> seen) {
        views.all().forEach(live -> keep(live, seen.getOrDefault(live.view(), Editions.FIRST)));
    }

    private <D> void keep(LiveView<D> live, Editions editions) {
        Integer building = editions.building();
        if (building != null && !running.isStarted(ViewStores.collection(live.view(), building))) {
            running.start(List.of(live.make(building)));
        }
        if (live.heard().stream().noneMatch(one -> one.number() == editions.serving())) {
            turn(live, editions.serving());
        }
        editions.retired().forEach(old -> retire(live, old));
    }

    private <D> void turn(LiveView<D> live, int serving) {
        Edition<D> next = live.make(serving);
        if (!running.isStarted(next.collection())) {
            running.start(List.of(next));
        }
        live.turn(next);
    }

    /** why twice the grace: by then every process has stopped to write into what is dropped. */
    private void retire(LiveView<?> live, Retired old) {
        Instant now = clock.instant();
        String collection = ViewStores.collection(live.view(), old.edition());
        boolean isHeard = live.heard().stream().anyMatch(one -> one.number() == old.edition());
        if (!isHeard && now.isAfter(old.at().plus(grace))) {
            live.unmake(old.edition());
            running.stop(collection);
        }
        if (!isHeard && now.isAfter(old.at().plus(grace.multipliedBy(2)))) {
            drop(live, old.edition(), collection);
        }
    }

    private void drop(LiveView<?> live, int edition, String collection) {
        stores.documents(live.view(), edition).drop();
        database.getCollection("tokens").deleteMany(Filters.eq("processor", collection));
        register.forget(live.view(), edition);
        LOG.info("Edition {} of the view {} is dropped.", edition, live.name());
    }

    void end() {
        running.stopAll();
    }
}
