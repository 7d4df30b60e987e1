package org.rapporteur.demo;

import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.OrganisationId;

/** What earlier steps were answered: the ids that later commands name. */
@FunctionalInterface
public interface Answers {

    /** The id of this name, such as {@code practice}, in the answer to the step of this key. */
    String id(String step, String name);

    default OrganisationId organisation() {
        return new OrganisationId(id("organisation", "organisation"));
    }

    default GroupId group(String code) {
        return new GroupId(id("group:" + code, "group"));
    }

    default CallId call(String code) {
        return new CallId(id("call:" + code, "call"));
    }

    default PracticeId practice(String key) {
        return new PracticeId(id("submit:" + key, "practice"));
    }

    default ClarificationId clarification(String key) {
        return new ClarificationId(id("ask:" + key, "clarification"));
    }

    default InvitationId invitation(String step) {
        return new InvitationId(id(step, "invitation"));
    }
}
