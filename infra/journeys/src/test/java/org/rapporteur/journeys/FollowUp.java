package org.rapporteur.journeys;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.Answer.Status;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;
import org.rapporteur.shared.practices.PracticeCommand.WithdrawPractice;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import tools.jackson.databind.JsonNode;

/** The demo's call that is still open, and practices that answer it. */
record FollowUp(CallId call, GroupId group) {
    private static final List<String> FIELDS = List.of("context", "purpose", "targetGroups", "partners", "duration",
            "description", "implementation", "impact", "conditions", "instruments", "remarks", "example",
            "contactName", "contactOrganisation", "contactEmail", "contactTelephone", "contactWebPage");

    /** As a member of its group finds it. */
    static FollowUp seenBy(Client member) {
        for (JsonNode call : member.query("/api/calls").body().path("items")) {
            if (call.path("title").path("en").asString().startsWith("Follow-up call")) {
                return new FollowUp(new CallId(call.path("call").asString()),
                        new GroupId(call.path("group").asString()));
            }
        }
        throw new IllegalStateException("The follow-up call of the demo is not there");
    }

    SubmitPractice practice(String delegation, String name) {
        return practice(delegation, null, name);
    }

    SubmitPractice practice(String delegation, String answeredBy, String name) {
        return new SubmitPractice(call, new DelegationCode(delegation),
                answeredBy == null ? null : new DelegationCode(answeredBy), content(name), null);
    }

    static WithdrawPractice withdrawal(String practice) {
        return new WithdrawPractice(new PracticeId(practice), "It was only a try.");
    }

    private static PracticeContent content(String name) {
        Map<String, org.rapporteur.shared.practices.Answer> answers = new TreeMap<>();
        FIELDS.forEach(field -> answers.put(field,
                org.rapporteur.shared.practices.Answer.missing(Status.NOT_PROVIDED, "Nobody asked for it.")));
        return new PracticeContent(Language.EN, name, List.of("I"), null, answers);
    }
}
