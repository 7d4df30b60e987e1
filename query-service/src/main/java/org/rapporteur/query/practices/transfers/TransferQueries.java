package org.rapporteur.query.practices.transfers;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.Directories;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.practice.PracticeAccess;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.practices.PracticeQuery.Transfer;
import org.rapporteur.shared.practices.PracticeQuery.TransferContact;
import org.rapporteur.shared.practices.PracticeQuery.Transfers;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.springframework.stereotype.Component;

/** Answers who adopts a practice: to everybody who sees it, with contacts for those whom they are for. */
@Component
class TransferQueries {
    static final List<String> VIEWS = Stream
            .concat(Directories.VIEWS.stream(), Stream.of("practices", "transfers")).toList();
    static final Comparator<TransferDocument> LATEST_FIRST = Comparator.comparing(TransferDocument::updatedAt)
            .reversed().thenComparing(one -> one.transfer().value());

    private final ViewReader<TransferDocument> transfers;
    private final ViewReader<PracticeDocument> practices;
    private final Directories directories;
    private final People people;

    TransferQueries(ViewStores stores, TransfersView view, PracticesView practicesView, Directories directories,
            People people) {
        this.transfers = stores.of(view);
        this.practices = stores.of(practicesView);
        this.directories = directories;
        this.people = people;
    }

    Transfers ofPractice(String id, Reading reading) {
        PracticeDocument practice = practices.find(id).orElseThrow(NotFound::new);
        Directory names = directories.of(List.of(practice.call()));
        CallDocument call = names.call(practice.call())
                .filter(one -> PracticeAccess.sees(reading.reader(), practice, one.organisation()))
                .orElseThrow(NotFound::new);
        List<TransferDocument> all = transfers.where("practice", List.of(id));
        DelegationCode mayRecord = mayRecord(practice, all, reading.reader());
        return new Transfers(reading.position(), practice.practice(),
                all.stream().sorted(LATEST_FIRST)
                        .map(one -> transfer(one, practice, call.organisation(), names, reading.reader())).toList(),
                names.delegationOrNull(call.organisation(), mayRecord));
    }

    /** A mirror of the rules: another delegation of the group, once, unless it gave it up. */
    private static @Nullable DelegationCode mayRecord(PracticeDocument practice, List<TransferDocument> all,
            Reader reader) {
        DelegationCode voice = reader.voice(practice.group());
        boolean may = voice != null && practice.isPublic() && !PracticeAccess.isOwn(reader, practice)
                && all.stream().noneMatch(one -> one.delegation().equals(voice) && !one.abandoned());
        return may ? voice : null;
    }

    Transfer transfer(TransferDocument one, PracticeDocument practice, OrganisationId organisation, Directory names,
            Reader reader) {
        boolean mine = one.delegation().equals(reader.delegation(one.group()));
        boolean mayUpdate = one.delegation().equals(reader.voice(one.group())) && !one.abandoned();
        return new Transfer(one.transfer(), names.delegation(organisation, one.delegation()), one.status(),
                one.language(), one.adapted(), one.recordedAt(), one.updatedAt(),
                mine || PracticeAccess.opensContacts(reader, practice) ? contact(one) : null, mayUpdate);
    }

    private TransferContact contact(TransferDocument one) {
        return new TransferContact(people.openOrNull(one.contact().name()), people.openOrNull(one.contact().email()));
    }
}
