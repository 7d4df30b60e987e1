package org.rapporteur.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcurrencyTest extends WithStore {

    private static final int WRITERS = 64;

    @Test
    void of_many_who_want_the_same_name_one_gets_it() throws Exception {
        things().createIndex(ascending("name"), new IndexOptions().unique(true));

        for (int round = 0; round < 5; round++) {
            String name = "name " + round;
            List<Boolean> won = together(writer -> () -> inserts(writer + "/" + name, name));

            assertThat(won).containsOnlyOnce(true);
            assertThat(things().countDocuments(eq("name", name))).isEqualTo(1);
        }
    }

    @Test
    void of_many_who_append_at_the_same_number_one_does() throws Exception {
        for (int round = 0; round < 5; round++) {
            int number = round;
            assertThat(together(writer -> () -> inserts(number, "by " + writer))).containsOnlyOnce(true);
        }
    }

    @Test
    void no_increment_is_lost() throws Exception {
        FindOneAndUpdateOptions upsert = new FindOneAndUpdateOptions().upsert(true);

        together(writer -> () -> {
            for (int i = 0; i < 10; i++) {
                things().findOneAndUpdate(eq("counter"), inc("n", 1), upsert);
            }
            return true;
        });

        assertThat(things().find().first()).isEqualTo(thing("counter").append("n", 10 * WRITERS));
    }

    @Test
    void what_many_write_at_once_is_all_there_after_a_restart() throws Exception {
        things().createIndex(ascending("name"));
        together(writer -> () -> {
            for (int i = 0; i < 10; i++) {
                inserts(writer * 1000 + i, "writer " + writer);
            }
            return true;
        });
        restart();

        assertThat(things().countDocuments()).isEqualTo(10 * WRITERS);
        assertThat(things().countDocuments(eq("name", "writer 7"))).isEqualTo(10);
    }

    private boolean inserts(Object id, String name) {
        try {
            things().insertOne(thing(id).append("name", name));
            return true;
        } catch (MongoWriteException e) {
            assertThat(e.getError().getCode()).isEqualTo(11000);
            return false;
        }
    }

    private static <T> List<T> together(IntFunction<Callable<T>> task) throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<T>> done = writers.invokeAll(IntStream.range(0, WRITERS).mapToObj(task).toList());
            return done.stream().map(Future::resultNow).toList();
        }
    }
}
