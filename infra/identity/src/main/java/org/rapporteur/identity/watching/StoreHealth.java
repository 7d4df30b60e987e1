package org.rapporteur.identity.watching;

import com.mongodb.client.MongoDatabase;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when people cannot be looked up: then nobody can sign in. */
@Component("store")
class StoreHealth implements HealthIndicator {
    private final MongoDatabase database;

    StoreHealth(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try {
            database.getCollection("users").find().limit(1).first();
            return Health.up().build();
        } catch (RuntimeException e) {
            return Health.down(e).build();
        }
    }
}
