package org.rapporteur.gateway.support;

import java.util.List;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.CriterionAnswer.Verdict;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeQuery.Assessment;
import org.rapporteur.shared.practices.PracticeQuery.Criterion;
import org.rapporteur.shared.practices.PracticeQuery.FacetValue;
import org.rapporteur.shared.practices.PracticeQuery.GroupTransfer;
import org.rapporteur.shared.practices.PracticeQuery.GroupTransfers;
import org.rapporteur.shared.practices.PracticeQuery.Transfer;
import org.rapporteur.shared.practices.PracticeQuery.TransferContact;
import org.rapporteur.shared.practices.PracticeQuery.Transferability;
import org.rapporteur.shared.practices.PracticeQuery.Transfers;
import org.rapporteur.shared.practices.TransferId;
import org.rapporteur.shared.practices.TransferStatus;
import org.rapporteur.shared.vocabulary.Checklist;
import org.rapporteur.shared.vocabulary.Checklists;
import org.rapporteur.shared.workinggroups.GroupId;

/** What the query service says of a practice of Luxembourg that Malta adopts, and Armenia may. */
public final class Transferring {
    public static final String ID = "00000000-0000-4000-8000-0000000000f1";

    private Transferring() {
    }

    /** As who may see contacts reads it, or as the public does. */
    public static Transfers transfers(boolean whole) {
        return new Transfers(1, new PracticeId(Story.PRACTICE), List.of(transfer(whole)),
                whole ? Story.ARMENIA : null);
    }

    /** How a rapporteur judged it, in the words of the checklist. */
    public static Transferability transferability(boolean mayAssess) {
        Checklist checklist = Checklists.newest();
        return new Transferability(1, new PracticeId(Story.PRACTICE), new Assessment(checklist.ref(), Language.EN,
                checklist.evidence("measured").orElseThrow(),
                checklist.criteria().stream().map(one -> new Criterion(one, Verdict.PARTLY,
                        one.code().equals("law") ? "It needs a law." : null)).toList(),
                Story.MAY), mayAssess);
    }

    public static Transfers none(boolean mayRecord) {
        return new Transfers(1, new PracticeId(Story.PRACTICE), List.of(), mayRecord ? Story.ARMENIA : null);
    }

    private static Transfer transfer(boolean whole) {
        return new Transfer(new TransferId(ID), Story.MALTA, TransferStatus.UNDER_WAY, Language.EN,
                "One office is enough.", Story.MARCH, Story.MAY,
                whole ? new TransferContact("Rosalind Farrugia", "rosalind@example.org") : null, whole);
    }

    public static GroupTransfers ofGroup() {
        return new GroupTransfers(1, new GroupId(Story.GROUP), Story.PLATFORM,
                List.of(new GroupTransfer(transfer(true), new PracticeId(Story.PRACTICE), "Revenu minimum garanti",
                        Language.FR, Story.LUXEMBOURG)),
                List.of(value("MT", "Malta")), List.of(value("LU", "Luxembourg")),
                List.of(value("under-way", "Under way")));
    }

    private static FacetValue value(String code, String label) {
        return new FacetValue(code, new Bilingual(label, label), 1, false);
    }
}
