package org.rapporteur.demo;

import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.ProposalId;
import org.rapporteur.shared.mandates.ReviewId;
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

    /** By which identifier the log knows somebody who has acted before. */
    default PersonId person(Person somebody) {
        return new PersonId(id(personKey(somebody), "person"));
    }

    static String personKey(Person somebody) {
        return "person:" + somebody.username();
    }

    default MandateId mandate(String code) {
        return new MandateId(id("mandate:" + code, "mandate"));
    }

    default ActivityId activity(String key) {
        return new ActivityId(id("activity:" + key, "activity"));
    }

    default ReviewId review(String key) {
        return new ReviewId(id("review:" + key, "review"));
    }

    default ProposalId proposal(String key) {
        return new ProposalId(id("proposal:" + key, "proposal"));
    }

    default InvitationId invitation(String step) {
        return new InvitationId(id(step, "invitation"));
    }
}
