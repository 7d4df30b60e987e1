package org.rapporteur.query.practices.transferability;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.calls.CallsView;
import org.rapporteur.query.practices.practice.PracticeAccess;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.practices.CriterionAnswer;
import org.rapporteur.shared.practices.PracticeQuery.Assessment;
import org.rapporteur.shared.practices.PracticeQuery.Criterion;
import org.rapporteur.shared.practices.PracticeQuery.Transferability;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.vocabulary.Checklist;
import org.rapporteur.shared.vocabulary.Checklists;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.stereotype.Component;

/** Answers whether others can adopt a practice, to everybody who sees it. */
@Component
class TransferabilityQueries {
    static final List<String> VIEWS = List.of("practices", "calls", "transferability");

    private final ViewReader<TransferabilityDocument> judged;
    private final ViewReader<PracticeDocument> practices;
    private final ViewReader<CallDocument> calls;

    TransferabilityQueries(ViewStores stores, TransferabilityView view, PracticesView practicesView,
            CallsView callsView) {
        this.judged = stores.of(view);
        this.practices = stores.of(practicesView);
        this.calls = stores.of(callsView);
    }

    Transferability ofPractice(String id, Reading reading) {
        PracticeDocument practice = practices.find(id).filter(one -> isSeen(one, reading.reader()))
                .orElseThrow(NotFound::new);
        return new Transferability(reading.position(), practice.practice(),
                judged.find(id).map(TransferabilityQueries::assessment).orElse(null),
                mayAssess(practice, reading.reader()));
    }

    private boolean isSeen(PracticeDocument practice, Reader reader) {
        return calls.find(practice.call().value())
                .filter(call -> PracticeAccess.sees(reader, practice, call.organisation())).isPresent();
    }

    /** A mirror of the rules: a rapporteur of another delegation, while the practice is in play. */
    private static boolean mayAssess(PracticeDocument practice, Reader reader) {
        return reader.has(practice.group(), Role.RAPPORTEUR) && !PracticeAccess.isOwn(reader, practice)
                && practice.status() != PracticeStatus.DECLINED && practice.status() != PracticeStatus.WITHDRAWN;
    }

    private static Assessment assessment(TransferabilityDocument one) {
        Optional<Checklist> checklist = Checklists.find(one.checklist());
        return new Assessment(one.checklist(), one.language(),
                checklist.flatMap(known -> known.evidence(one.evidence())).orElseGet(() -> itself(one.evidence())),
                checklist.stream().flatMap(known -> known.criteria().stream())
                        .flatMap(criterion -> criterion(criterion, one.answers().get(criterion.code()))).toList(),
                one.at());
    }

    private static Stream<Criterion> criterion(Labelled criterion, @Nullable CriterionAnswer answer) {
        return answer == null ? Stream.empty() : Stream.of(new Criterion(criterion, answer.verdict(), answer.note()));
    }

    private static Labelled itself(String code) {
        return new Labelled(code, new Bilingual(code, code));
    }
}
