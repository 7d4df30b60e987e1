package org.rapporteur.query.practices.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Cast.MATHIS;
import static org.rapporteur.query.support.Story.GARDENS;
import static org.rapporteur.query.support.Story.TRANSFER;

import org.junit.jupiter.api.Test;
import org.rapporteur.query.practices.transfers.TransferDocument.Contact;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Facts;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.practices.PracticeEvent.TransferRecorded;
import org.rapporteur.shared.practices.PracticeEvent.TransferUpdated;
import org.rapporteur.shared.practices.TransferStatus;

class TransfersViewTest {
    private static final Sealed LOU = new Sealed(new PersonId(Cast.uuid("Lou")), "sealed(Lou)");
    private static final Sealed EVE = new Sealed(new PersonId(Cast.uuid("Eve")), "sealed(Eve)");

    private final Facts facts = new Facts().by(MATHIS.id(), "MEMBER", "LU", new TransferRecorded(GARDENS, TRANSFER,
            Story.PLATFORM, Story.code("LU"), TransferStatus.PLANNED, Language.EN, null, LOU, LOU));

    private TransferDocument told() {
        return Projected.by(new TransfersView(), facts).get(TRANSFER.value());
    }

    private static TransferDocument document(TransferStatus status, String adapted, Contact contact, int updated) {
        return new TransferDocument(TRANSFER, GARDENS, Story.PLATFORM, Story.code("LU"), status, Language.EN, adapted,
                contact, Facts.at(0), Facts.at(updated));
    }

    private void updated(Sealed contact) {
        facts.by(MATHIS.id(), "MEMBER", "LU", new TransferUpdated(GARDENS, TRANSFER, TransferStatus.DONE, Language.EN,
                "Smaller gardens", contact, null, null));
    }

    @Test
    void what_is_recorded_keeps_its_contact_sealed() {
        assertThat(told()).isEqualTo(document(TransferStatus.PLANNED, null, new Contact(LOU, LOU), 0));
    }

    @Test
    void news_leave_the_contact_as_it_is() {
        updated(null);

        assertThat(told()).isEqualTo(document(TransferStatus.DONE, "Smaller gardens", new Contact(LOU, LOU), 1));
    }

    @Test
    void a_new_contact_takes_the_place_of_the_whole_one_before() {
        updated(EVE);

        assertThat(told()).isEqualTo(document(TransferStatus.DONE, "Smaller gardens", new Contact(EVE, null), 1));
    }
}
