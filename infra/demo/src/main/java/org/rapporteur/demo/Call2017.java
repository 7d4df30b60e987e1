package org.rapporteur.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The call of 2017: its organisation, groups, dates and respondents. */
public record Call2017(boolean demoText, Organisation organisation, List<Group> groups, Call call,
        Map<String, Text> reasons, List<Respondent> respondents, List<Respondent> answering) {

    public record Organisation(String code, Text name, Instant createdAt) {}

    /** A body; the one with a {@code parent} is a sub-body of it. */
    public record Group(String code, @Nullable String parent, String kind, Text name, Text legalBasis, Text openTo,
            Instant createdAt) {}

    /** The dates named in {@code assumedDates} stand in no document: the demo assumes them. */
    public record Call(String code, String group, Text title, Text guidance, List<String> languages,
            int questionnaireVersion, List<String> priorityDomains, String contact, Instant openedAt, Instant deadline,
            Instant extendedAt, Instant extendedTo, Text extensionReason, Instant closedAt, Instant reviewFrom,
            Instant publishedAt, String report, List<String> assumedDates) {}

    /** A line of the report, or a body that answered on another's line. */
    public record Respondent(String code, String kind, Text name) {}

    public static Call2017 load() {
        return DemoFiles.read("call-2017.yaml", Call2017.class);
    }

    /** The report's 70 practices, in the report's order. */
    public List<Practice> practices() {
        return respondents.stream().flatMap(respondent -> Practice.of(respondent.code()).stream()).toList();
    }
}
