package org.rapporteur.query.practices.transfers;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.transfers.TransferDocument.Contact;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.PracticeEvent.TransferRecorded;
import org.rapporteur.shared.practices.PracticeEvent.TransferUpdated;
import org.springframework.stereotype.Component;

/** Tells which delegation adopts which practice of another one, and how far it is. */
@Component
public final class TransfersView implements View<TransferDocument> {
    @Override
    public String name() {
        return "transfers";
    }

    @Override
    public Class<TransferDocument> type() {
        return TransferDocument.class;
    }

    /** A practice's page asks by practice, a group's list by group. */
    @Override
    public List<String> indexes() {
        return List.of("practice", "group");
    }

    @Override
    public Set<String> keys(Event event) {
        return switch (event) {
            case TransferRecorded e -> Set.of(e.transfer().value());
            case TransferUpdated e -> Set.of(e.transfer().value());
            default -> Set.of();
        };
    }

    @Override
    public @Nullable TransferDocument project(String key, @Nullable TransferDocument document, Happened happened) {
        return switch (happened.event()) {
            case TransferRecorded e -> new TransferDocument(e.transfer(), e.practice(), e.group(), e.delegation(),
                    e.status(), e.language(), e.adapted(), new Contact(e.contactName(), e.contactEmail()),
                    happened.at(), happened.at());
            case TransferUpdated e -> updated(requireNonNull(document), e, happened);
            default -> document;
        };
    }

    private static TransferDocument updated(TransferDocument before, TransferUpdated e, Happened happened) {
        Contact contact = e.contactName() == null
                ? before.contact()
                : new Contact(e.contactName(), e.contactEmail());
        return new TransferDocument(before.transfer(), before.practice(), before.group(), before.delegation(),
                e.status(), e.language(), e.adapted(), contact, before.recordedAt(), happened.at());
    }
}
