package org.rapporteur.query.practices.transfers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.query.practices.Directories;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Parameters;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.PracticeQuery.FacetValue;
import org.rapporteur.shared.practices.PracticeQuery.GroupTransfer;
import org.rapporteur.shared.practices.PracticeQuery.GroupTransfers;
import org.rapporteur.shared.practices.TransferStatus;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.springframework.stereotype.Component;

/** Answers what the delegations of a group adopt from each other, to who may see the group. */
@Component
class GroupTransferQueries {
    private static final Map<TransferStatus, Bilingual> STATUSES = Map.of(TransferStatus.PLANNED,
            new Bilingual("Planned", "Prévu"), TransferStatus.UNDER_WAY, new Bilingual("Under way", "En cours"),
            TransferStatus.DONE, new Bilingual("Done", "Achevé"), TransferStatus.ABANDONED,
            new Bilingual("Abandoned", "Abandonné"));

    private final ViewReader<TransferDocument> transfers;
    private final ViewReader<PracticeDocument> practices;
    private final Directories directories;
    private final GroupNames groups;
    private final TransferQueries each;

    GroupTransferQueries(ViewStores stores, TransfersView view, PracticesView practicesView, Directories directories,
            GroupNames groups, TransferQueries each) {
        this.transfers = stores.of(view);
        this.practices = stores.of(practicesView);
        this.directories = directories;
        this.groups = groups;
        this.each = each;
    }

    /** What was asked for: nothing chosen is everything. */
    record Chosen(List<DelegationCode> delegations, List<DelegationCode> respondents, List<TransferStatus> statuses) {
        static Chosen of(Parameters given) {
            return new Chosen(given.all("delegation", DelegationCode::new, "invalid.delegation-code"),
                    given.all("respondent", DelegationCode::new, "invalid.delegation-code"),
                    given.all("status", TransferStatus::of, "invalid.transfer-status"));
        }

        boolean fits(Adopted one) {
            return fits(delegations, one.transfer().delegation()) && fits(respondents, one.practice().delegation())
                    && fits(statuses, one.transfer().status());
        }

        private static <T> boolean fits(List<T> chosen, T value) {
            return chosen.isEmpty() || chosen.contains(value);
        }
    }

    /** A transfer with the practice that is adopted. */
    private record Adopted(TransferDocument transfer, PracticeDocument practice) {}

    GroupTransfers transfers(String id, Chosen chosen, Reading reading) {
        GroupNames.Group group = groups.seen(id, reading.reader()).orElseThrow(NotFound::new);
        List<Adopted> all = all(id);
        Directory names = directories.of(all.stream().map(one -> one.practice().call()).distinct().toList());
        List<GroupTransfer> items = all.stream().filter(chosen::fits)
                .map(one -> item(one, group, names, reading)).toList();
        return new GroupTransfers(reading.position(), group.group(), group.name(), items,
                delegations(all, one -> one.transfer().delegation(), chosen.delegations(), group, names),
                delegations(all, one -> one.practice().delegation(), chosen.respondents(), group, names),
                statuses(all, chosen.statuses()));
    }

    private List<Adopted> all(String group) {
        List<TransferDocument> found = transfers.where("group", List.of(group)).stream()
                .sorted(TransferQueries.LATEST_FIRST).toList();
        Map<String, PracticeDocument> known = practices
                .find(found.stream().map(one -> one.practice().value()).distinct().toList());
        return found.stream().flatMap(one -> Optional.ofNullable(known.get(one.practice().value()))
                .map(practice -> new Adopted(one, practice)).stream()).toList();
    }

    private GroupTransfer item(Adopted one, GroupNames.Group group, Directory names, Reading reading) {
        PracticeDocument practice = one.practice();
        return new GroupTransfer(
                each.transfer(one.transfer(), practice, group.organisation(), names, reading.reader()),
                practice.practice(), practice.content().name(), practice.content().language(),
                names.delegation(group.organisation(), practice.delegation()));
    }

    private static List<FacetValue> delegations(List<Adopted> all, Function<Adopted, DelegationCode> whose,
            List<DelegationCode> chosen, GroupNames.Group group, Directory names) {
        Map<String, Long> counts = all.stream().collect(
                Collectors.groupingBy(one -> whose.apply(one).value(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(one -> new FacetValue(one.getKey(),
                        names.delegation(group.organisation(), new DelegationCode(one.getKey())).name(),
                        one.getValue().intValue(), chosen.contains(new DelegationCode(one.getKey()))))
                .toList();
    }

    private static List<FacetValue> statuses(List<Adopted> all, List<TransferStatus> chosen) {
        return Arrays.stream(TransferStatus.values())
                .map(status -> new FacetValue(status.code(), STATUSES.getOrDefault(status, words(status)),
                        (int) all.stream().filter(one -> one.transfer().status() == status).count(),
                        chosen.contains(status)))
                .toList();
    }

    private static Bilingual words(TransferStatus status) {
        return new Bilingual(status.code(), status.code());
    }
}
