package org.rapporteur.command.practices.updatetransfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.practices.PracticeCommand.UpdateTransfer;
import org.rapporteur.shared.practices.PracticeEvent.TransferUpdated;
import org.rapporteur.shared.practices.TransferId;
import org.rapporteur.shared.practices.TransferStatus;

class UpdateTransferTest {
    private final Deciding slice = Deciding.by(new UpdateTransferHandler()).given(Story.adopted());

    private static UpdateTransfer update(TransferStatus status, String adapted, String reason) {
        return new UpdateTransfer(Story.PRACTICE, Story.TRANSFER, status, Language.EN, adapted, null, null, reason);
    }

    private static TransferUpdated updated(TransferStatus status, String adapted, String reason) {
        return new TransferUpdated(Story.PRACTICE, Story.TRANSFER, status, Language.EN, adapted, null, null, reason);
    }

    @Test
    void nobody_tells_for_another_delegation() {
        slice.when(Cast.TERESA, update(TransferStatus.DONE, null, null)).refused(SeatRule.OWN_DELEGATION_ONLY,
                Story.FR);
    }

    @Test
    void the_delegation_whose_practice_it_is_does_not_tell_either() {
        slice.when(Cast.MATHIS, update(TransferStatus.DONE, null, null)).refused(SeatRule.OWN_DELEGATION_ONLY);
    }

    @Test
    void an_unknown_transfer_is_not_updated() {
        slice.when(Cast.KARIM, new UpdateTransfer(Story.PRACTICE, new TransferId(Story.id("another transfer")),
                TransferStatus.DONE, Language.EN, null, null, null, null)).refused(PracticeRule.KNOWN_TRANSFER);
    }

    @Test
    void what_was_abandoned_is_not_resumed() {
        slice.given(Story.adopted(), updated(TransferStatus.ABANDONED, null, "No money"))
                .when(Cast.KARIM, update(TransferStatus.UNDER_WAY, null, null))
                .refused(PracticeRule.TRANSFER_NOT_ABANDONED);
    }

    @Test
    void who_gives_up_says_why() {
        assertThatThrownBy(() -> update(TransferStatus.ABANDONED, null, " "))
                .isInstanceOfSatisfying(InvalidMessage.class,
                        wrong -> assertThat(wrong.violations()).extracting("field").containsExactly("reason"));
    }

    @Test
    void an_address_has_its_name() {
        assertThatThrownBy(() -> new UpdateTransfer(Story.PRACTICE, Story.TRANSFER, TransferStatus.DONE, Language.EN,
                null, null, "karim@example.org", null)).isInstanceOf(InvalidMessage.class);
    }

    @Test
    void its_delegation_tells_how_far_it_is() {
        slice.when(Cast.KARIM, update(TransferStatus.UNDER_WAY, "Fewer rooms", null)).as("MEMBER", Story.FR)
                .tells(updated(TransferStatus.UNDER_WAY, "Fewer rooms", null));
    }

    @Test
    void a_new_contact_is_sealed_for_a_person_of_its_own() {
        PersonId contact = Deciding.ACT.newPerson("contact");
        slice.when(Cast.KARIM, new UpdateTransfer(Story.PRACTICE, Story.TRANSFER, TransferStatus.PLANNED, Language.EN,
                null, "Claire Aubrac", null, null))
                .tells(new TransferUpdated(Story.PRACTICE, Story.TRANSFER, TransferStatus.PLANNED, Language.EN, null,
                        new Sealed(contact, Deciding.SEALER.seal(contact, "Claire Aubrac")), null, null));
    }

    @Test
    void the_same_again_changes_nothing() {
        slice.when(Cast.KARIM, update(TransferStatus.PLANNED, null, null)).tellsNothing();
        slice.given(Story.adopted(), updated(TransferStatus.ABANDONED, null, "No money"))
                .when(Cast.KARIM, update(TransferStatus.ABANDONED, null, "Again")).tellsNothing();
    }

    @Test
    void it_may_be_told_after_the_practice_was_withdrawn() {
        slice.given(Story.adopted(), Story.withdrawn()).when(Cast.KARIM, update(TransferStatus.DONE, null, null))
                .tells(updated(TransferStatus.DONE, null, null));
    }
}
