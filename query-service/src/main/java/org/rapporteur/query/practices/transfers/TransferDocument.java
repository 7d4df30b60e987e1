package org.rapporteur.query.practices.transfers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.TransferId;
import org.rapporteur.shared.practices.TransferStatus;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;

/** A practice's adoption by another delegation, as it was told last; the contact stays sealed. */
public record TransferDocument(TransferId transfer, PracticeId practice, GroupId group, DelegationCode delegation,
        TransferStatus status, Language language, @Nullable String adapted, Contact contact, Instant recordedAt,
        Instant updatedAt) {
    /** Whom to ask. */
    public record Contact(Sealed name, @Nullable Sealed email) {}

    public boolean abandoned() {
        return status == TransferStatus.ABANDONED;
    }
}
