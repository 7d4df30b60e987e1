package org.rapporteur.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.Role;

/** The call of 2017: its organisation, groups, dates and respondents. */
public record Call2017(boolean demoText, Organisation organisation, List<Group> groups, Call call,
        Map<String, Bilingual> reasons, List<Respondent> respondents, List<Respondent> answering,
        Map<String, Clarification> clarifications) {

    public record Organisation(String code, Bilingual name, Instant createdAt) {}

    /**
     * A body; the one with a {@code parent} is a sub-body of it.
     *
     * @param seats
     *            who sits there in which role, by username; absent where the whole cast does
     */
    public record Group(String code, @Nullable String parent, GroupKind kind, Bilingual name, Bilingual legalBasis,
            Bilingual openTo, Instant createdAt, @Nullable Map<String, Role> seats) {

        Map<String, Role> seatsOrNone() {
            return seats == null ? Map.of() : seats;
        }
    }

    /** The dates named in {@code assumedDates} stand in no document: the demo assumes them. */
    public record Call(String code, String group, Bilingual title, Bilingual guidance, VersionRef questionnaire,
            VersionRef vocabulary, List<String> priorityDomains, String contact, Instant openedAt, Instant deadline,
            Instant extendedAt, Instant extendedTo, String extensionReason, Instant closedAt, Instant reviewFrom,
            Instant publishedAt, String report, Bilingual demoNote, List<String> assumedDates) {}

    /** A line of the report, or a body that answered on another's line. */
    public record Respondent(DelegationCode code, DelegationKind kind, Bilingual name) {}

    /**
     * A question of a rapporteur and its answer, both invented.
     *
     * @param revision
     *            why the practice was revised, where the answer was a revision
     */
    public record Clarification(@Nullable String field, String question, String answer, @Nullable String revision) {}

    public static Call2017 load() {
        return DemoFiles.read("call-2017.yaml", Call2017.class);
    }

    /** The report's 70 practices, in the report's order. */
    public List<Practice> practices() {
        return respondents.stream().flatMap(respondent -> Practice.of(respondent.code().value()).stream()).toList();
    }
}
