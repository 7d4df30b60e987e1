package org.rapporteur.notifications.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.springframework.stereotype.Component;

/** The codes of invitations that wait for their mail, each sealed with the key of the invited person. */
@Component
public final class Links {
    /** A code, and the language in which who invited wants the person to be written to. */
    public record Link(Sealed code, @Nullable Locale language) {}

    private final MongoCollection<Document> links;

    Links(MongoDatabase database) {
        this.links = database.getCollection("links");
    }

    public void keep(InvitationId invitation, Link link) {
        links.replaceOne(Filters.eq(invitation.value()),
                new Document("_id", invitation.value()).append("link", Json.stored().writeValueAsString(link)),
                new ReplaceOptions().upsert(true));
    }

    public Optional<Link> find(@Nullable InvitationId invitation) {
        return invitation == null
                ? Optional.empty()
                : Optional.ofNullable(links.find(Filters.eq(invitation.value())).first())
                        .map(one -> Json.stored().readValue(one.getString("link"), Link.class));
    }

    /** Nobody needs it any more: the mail has left or never will, or the invitation is over. */
    public void forget(@Nullable InvitationId invitation) {
        if (invitation != null) {
            links.deleteOne(Filters.eq(invitation.value()));
        }
    }
}
