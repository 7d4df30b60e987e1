package org.rapporteur.identity.tokens;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

/** What was authorised, kept over restarts so that nobody is signed out by one; found by the digests of its tokens. */
@Component
public class MongoAuthorizations implements OAuth2AuthorizationService {
    /** An authorization still being made has no token to expire. */
    private static final Duration UNFINISHED = Duration.ofHours(1);

    private final MongoCollection<Document> authorizations;
    private final RegisteredClientRepository clients;
    private final Clock clock;
    private final AuthorizationCodec codec = new AuthorizationCodec();

    MongoAuthorizations(MongoDatabase database, RegisteredClientRepository clients, Clock clock) {
        this.authorizations = database.getCollection("authorizations");
        this.clients = clients;
        this.clock = clock;
        authorizations.createIndex(Indexes.ascending("tokens"));
        authorizations.createIndex(Indexes.ascending("principal"));
        authorizations.createIndex(Indexes.ascending("expiresAt"));
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        authorizations.deleteMany(lt("expiresAt", Date.from(clock.instant())));
        authorizations.replaceOne(eq(authorization.getId()), document(authorization),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        authorizations.deleteOne(eq(authorization.getId()));
    }

    /** Ends what every program may do for this person, as far as it has to come back and ask. */
    public void removeAllOf(String principal) {
        authorizations.deleteMany(eq("principal", principal));
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return find(eq(id));
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        var kinds = type == null ? AuthorizationTokens.KINDS : List.of(type.getValue());
        return find(in("tokens", kinds.stream().map(kind -> AuthorizationTokens.digest(kind, token)).toList()));
    }

    private @Nullable OAuth2Authorization find(Bson filter) {
        var document = authorizations.find(filter).first();
        var client = document == null ? null : clients.findById(document.getString("client"));
        return document == null || client == null ? null : codec.read(document.getString("body"), client);
    }

    private Document document(OAuth2Authorization authorization) {
        var expiry = Optional.ofNullable(AuthorizationTokens.lastExpiry(authorization))
                .orElseGet(() -> clock.instant().plus(UNFINISHED));
        return new Document("_id", authorization.getId()).append("client", authorization.getRegisteredClientId())
                .append("principal", authorization.getPrincipalName())
                .append("tokens", AuthorizationTokens.digests(authorization)).append("expiresAt", Date.from(expiry))
                .append("body", codec.write(authorization));
    }
}
