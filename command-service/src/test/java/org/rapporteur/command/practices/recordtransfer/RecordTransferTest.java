package org.rapporteur.command.practices.recordtransfer;

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
import org.rapporteur.shared.practices.PracticeCommand.RecordTransfer;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.TransferRecorded;
import org.rapporteur.shared.practices.PracticeEvent.TransferUpdated;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.TransferId;
import org.rapporteur.shared.practices.TransferStatus;
import org.rapporteur.shared.workinggroups.DelegationCode;

class RecordTransferTest {
    private static final PersonId CONTACT = Deciding.ACT.newPerson("contact");

    private final Deciding slice = Deciding.by(new RecordTransferHandler()).given(Story.published());

    private static RecordTransfer record(DelegationCode delegation) {
        return new RecordTransfer(Story.PRACTICE, delegation, TransferStatus.PLANNED, Language.EN,
                "Smaller towns need fewer rooms.", "Karim Delvaux", "karim@example.org");
    }

    private static TransferRecorded recorded(DelegationCode delegation) {
        return new TransferRecorded(Story.PRACTICE, new TransferId(Deciding.ACT.newId("transfer")), Story.GROUP,
                delegation, TransferStatus.PLANNED, Language.EN, "Smaller towns need fewer rooms.",
                sealed("Karim Delvaux"), sealed("karim@example.org"));
    }

    private static Sealed sealed(String text) {
        return new Sealed(CONTACT, Deciding.SEALER.seal(CONTACT, text));
    }

    private static TransferUpdated abandoned() {
        return new TransferUpdated(Story.PRACTICE, Story.TRANSFER, TransferStatus.ABANDONED, Language.EN, null, null,
                null, "No money");
    }

    @Test
    void nobody_records_for_another_delegation() {
        slice.when(Cast.TERESA, record(Story.FR)).refused(SeatRule.OWN_DELEGATION_ONLY, Story.FR);
    }

    @Test
    void an_observer_and_a_stranger_record_nothing() {
        slice.when(Cast.FREJA, record(Story.FR)).refused(SeatRule.OWN_DELEGATION_ONLY);
        slice.when(Cast.STRANGER, record(Story.FR)).refused(SeatRule.OWN_DELEGATION_ONLY);
    }

    @Test
    void a_delegation_does_not_adopt_its_own_practice() {
        slice.when(Cast.MATHIS, record(Story.LU)).refused(PracticeRule.NOT_OWN_PRACTICE);
    }

    @Test
    void a_delegation_does_not_adopt_what_it_answered_for_another() {
        PracticeId another = new PracticeId(Story.id("another"));
        PracticeSubmitted first = Story.submitted(another, "Gardens");
        Deciding.by(new RecordTransferHandler())
                .given(Story.call(),
                        new PracticeSubmitted(another, Story.CALL, Story.GROUP, Story.LU, Story.FR, first.contact(),
                                first.content()))
                .when(Cast.KARIM, new RecordTransfer(another, Story.FR, TransferStatus.PLANNED, Language.EN, null,
                        "Karim", null))
                .refused(PracticeRule.NOT_OWN_PRACTICE);
    }

    @Test
    void what_is_not_published_is_not_adopted() {
        Deciding.by(new RecordTransferHandler()).given(Story.accepted()).when(Cast.KARIM, record(Story.FR))
                .refused(PracticeRule.PUBLISHED_FIRST);
    }

    @Test
    void what_was_withdrawn_is_not_adopted() {
        slice.given(Story.published(), Story.withdrawn()).when(Cast.KARIM, record(Story.FR))
                .refused(PracticeRule.PUBLISHED_FIRST);
    }

    @Test
    void an_unknown_practice_is_not_adopted() {
        slice.when(Cast.KARIM, new RecordTransfer(new PracticeId(Story.id("another")), Story.FR,
                TransferStatus.PLANNED, Language.EN, null, "Karim", null)).refused(PracticeRule.KNOWN_PRACTICE);
    }

    @Test
    void a_delegation_records_it_once() {
        slice.given(Story.adopted()).when(Cast.KARIM, record(Story.FR)).refused(PracticeRule.ONE_TRANSFER);
    }

    @Test
    void what_begins_now_was_not_abandoned() {
        assertThatThrownBy(() -> new RecordTransfer(Story.PRACTICE, Story.FR, TransferStatus.ABANDONED, Language.EN,
                null, "Karim", null)).isInstanceOf(InvalidMessage.class);
    }

    @Test
    void the_contact_has_a_name_and_an_address_that_looks_like_one() {
        assertThatThrownBy(() -> new RecordTransfer(Story.PRACTICE, Story.FR, TransferStatus.PLANNED, Language.EN,
                null, " ", "nowhere")).isInstanceOfSatisfying(InvalidMessage.class,
                        wrong -> org.assertj.core.api.Assertions.assertThat(wrong.violations()).extracting("field")
                                .containsExactly("contactName", "contactEmail"));
    }

    @Test
    void a_member_of_another_delegation_records_it_with_its_contact_sealed() {
        slice.when(Cast.KARIM, record(Story.FR)).as("MEMBER", Story.FR).tells(recorded(Story.FR));
    }

    @Test
    void several_delegations_adopt_the_same_practice() {
        slice.given(Story.adopted()).when(Cast.TERESA, record(Story.PT)).as("CORRESPONDENT", Story.PT)
                .tells(recorded(Story.PT));
    }

    @Test
    void what_was_abandoned_may_begin_anew() {
        slice.given(Story.adopted(), abandoned()).when(Cast.KARIM, record(Story.FR)).tells(recorded(Story.FR));
    }
}
