package org.rapporteur.command.practices;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeEvent.TransferRecorded;
import org.rapporteur.shared.practices.PracticeEvent.TransferUpdated;
import org.rapporteur.shared.practices.TransferId;
import org.rapporteur.shared.practices.TransferStatus;
import org.rapporteur.shared.workinggroups.DelegationCode;

/** Who adopts a practice, and how far each is with it. */
public record Transfers(Map<TransferId, Transfer> all) {
    public static final Transfers NONE = new Transfers(Map.of());

    /** One delegation's adoption of the practice, as it was told last. */
    public record Transfer(DelegationCode delegation, Told told) {
        public boolean abandoned() {
            return told.status() == TransferStatus.ABANDONED;
        }
    }

    /** What a delegation tells of it. */
    public record Told(TransferStatus status, Language language, @Nullable String adapted) {}

    public Transfers evolve(Event event) {
        return switch (event) {
            case TransferRecorded e ->
                with(e.transfer(), e.delegation(), new Told(e.status(), e.language(), e.adapted()));
            case TransferUpdated e -> find(e.transfer()).map(one -> with(e.transfer(), one.delegation(),
                    new Told(e.status(), e.language(), e.adapted()))).orElse(this);
            default -> this;
        };
    }

    public Optional<Transfer> find(TransferId transfer) {
        return Optional.ofNullable(all.get(transfer));
    }

    /** Whether the delegation adopts the practice, or has adopted it. */
    public boolean isAdoptedBy(DelegationCode delegation) {
        return all.values().stream().anyMatch(one -> one.delegation().equals(delegation) && !one.abandoned());
    }

    private Transfers with(TransferId transfer, DelegationCode delegation, Told told) {
        Map<TransferId, Transfer> more = new LinkedHashMap<>(all);
        more.put(transfer, new Transfer(delegation, told));
        return new Transfers(Collections.unmodifiableMap(more));
    }
}
