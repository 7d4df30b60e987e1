package org.rapporteur.query.mandates.mandate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.Undone;
import org.rapporteur.query.mandates.mandate.MandateDocument.Closed;
import org.rapporteur.query.mandates.mandate.MandateDocument.Link;
import org.rapporteur.query.mandates.mandate.MandateDocument.Renewed;
import org.rapporteur.query.mandates.mandate.MandateDocument.Version;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateAmended;
import org.rapporteur.shared.mandates.MandateEvent.MandateAnnulled;
import org.rapporteur.shared.mandates.MandateEvent.MandateClosed;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewalAnnulled;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewed;
import org.rapporteur.shared.mandates.MandateEvent.OutputLinked;
import org.rapporteur.shared.mandates.MandateEvent.OutputUnlinked;
import org.rapporteur.shared.practices.PracticeEvent.CallTermsSet;
import org.springframework.stereotype.Component;

/** Tells which mandates there are, by which terms, what they produced, and how they ended. */
@Component
public final class MandatesView implements View<MandateDocument> {
    /** Where a document holds what is recorded here and was produced under it. */
    public static final String OUTPUT = "outputs.output.id";

    @Override
    public String name() {
        return "mandates";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<MandateDocument> type() {
        return MandateDocument.class;
    }

    /** Lists ask by group, and what was produced asks under which mandates. */
    @Override
    public List<String> indexes() {
        return List.of("group", OUTPUT);
    }

    @Override
    public Set<String> keys(Event event) {
        return switch (event) {
            case MandateAdopted e -> Set.of(e.mandate().value());
            case MandateAnnulled e -> Set.of(e.mandate().value());
            case MandateAmended e -> Set.of(e.mandate().value());
            case OutputLinked e -> Set.of(e.mandate().value());
            case OutputUnlinked e -> Set.of(e.mandate().value());
            case CallTermsSet e when e.mandate() != null -> Set.of(e.mandate().value());
            case MandateRenewed e -> Set.of(e.mandate().value());
            case MandateRenewalAnnulled e -> Set.of(e.mandate().value());
            case MandateClosed e -> Set.of(e.mandate().value());
            default -> Set.of();
        };
    }

    @Override
    public @Nullable MandateDocument project(String key, @Nullable MandateDocument document, Happened happened) {
        return happened.event() instanceof MandateAdopted e
                ? adopted(e, happened)
                : project(requireNonNull(document), happened);
    }

    private static MandateDocument adopted(MandateAdopted e, Happened happened) {
        Version first = new Version(1, e.terms(), e.decision(), null, happened.at(), happened.actor(),
                happened.position());
        return new MandateDocument(e.mandate(), e.group(), e.organisation(), e.period(), e.follows(), e.renewal(),
                List.of(first), List.of(), List.of(), null, null, null);
    }

    private static MandateDocument project(MandateDocument document, Happened happened) {
        return switch (happened.event()) {
            case MandateAmended e -> document.with(new Version(e.version(), e.terms(), e.decision(), e.reason(),
                    happened.at(), happened.actor(), happened.position()));
            case OutputLinked e -> document.with(new Link(e.link(), e.task(), e.activity(), e.output(), happened.at(),
                    happened.actor()));
            case OutputUnlinked e -> document.without(e.link());
            case CallTermsSet e -> document.with(e.call());
            case MandateRenewed e -> document.with(new Renewed(e.successor(), e.review(), e.notFollowed(),
                    happened.at(), happened.actor()));
            case MandateRenewalAnnulled e -> document.renewedNoMore();
            case MandateAnnulled e -> document.with(Undone.of(e.reason(), happened));
            case MandateClosed e -> document.with(new Closed(e.reason(), happened.at(), happened.actor()));
            default -> document;
        };
    }
}
