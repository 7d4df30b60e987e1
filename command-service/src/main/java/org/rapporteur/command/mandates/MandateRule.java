package org.rapporteur.command.mandates;

import static org.rapporteur.command.deciding.Refusal.CONFLICT;
import static org.rapporteur.command.deciding.Refusal.NOT_ALLOWED;
import static org.rapporteur.command.deciding.Refusal.RULE;
import static org.rapporteur.command.deciding.Refusal.UNKNOWN;

import org.rapporteur.command.deciding.Refusal;
import org.rapporteur.command.deciding.Rule;

/** The rules of mandates, of the activities under their tasks, and of their reviews. */
public enum MandateRule implements Rule {
    /** What a command names exists. */
    KNOWN_MANDATE(UNKNOWN),
    /** What a command names exists. */
    KNOWN_TASK(UNKNOWN),
    /** What a command names exists. */
    KNOWN_ACTIVITY(UNKNOWN),
    /** What a command names exists. */
    KNOWN_LINK(UNKNOWN),
    /** What a command names exists. */
    KNOWN_OUTPUT(UNKNOWN),
    /** What a command names exists. */
    KNOWN_REVIEW(UNKNOWN),
    /** What a command names exists. */
    KNOWN_PROPOSAL(UNKNOWN),
    /** A group works under one mandate at a time. */
    MANDATES_NEVER_OVERLAP(CONFLICT),
    /** A mandate follows one that is over when it begins. */
    FOLLOWS_AN_EARLIER_ONE(RULE),
    /** What another mandate continues stays as it is. */
    NOT_YET_FOLLOWED(RULE),
    /** What was annulled stands no more. */
    MANDATE_NOT_ANNULLED(CONFLICT),
    /** A mandate is annulled from the end: first the one that follows it. */
    NOTHING_FOLLOWS_IT(RULE),
    /** A mandate is annulled while nothing stands under it. */
    NOTHING_STANDS_UNDER_IT(RULE),
    /** The work under a closed mandate is over. */
    MANDATE_NOT_CLOSED(RULE),
    /** Terms are amended by who has read those in force. */
    CURRENT_TERMS(CONFLICT),
    /** A task is not taken from under its activities. */
    TASKS_WITH_ACTIVITIES_STAY(RULE),
    /** A task is not taken from what it produced. */
    TASKS_WITH_OUTPUTS_STAY(RULE),
    /** An activity lies within the mandate's two years. */
    WITHIN_THE_MANDATE(RULE),
    /** Who leads an activity sits in the group. */
    LEAD_HAS_A_SEAT(RULE),
    /** An activity carries out what an approved review advises. */
    ADVISED_TO_PLAN(RULE),
    /** One activity at a time carries a proposal out. */
    CARRIED_OUT_ONCE(CONFLICT),
    /** What is completed or cancelled is over. */
    ACTIVITY_NOT_OVER(CONFLICT),
    /** A report tells of a day on which the activity had begun. */
    SINCE_IT_BEGAN(RULE),
    /** The same thing is linked to a task or an activity once. */
    LINKED_ONCE(CONFLICT),
    /** A link is taken away once. */
    LINK_STANDS(CONFLICT),
    /** A group's mandate produces what is the group's, or a group's under it. */
    OUTPUT_OF_THE_GROUP(RULE),
    /** A yearly exchange of views is on one of the mandate's two years. */
    YEAR_OF_THE_MANDATE(RULE),
    /** Nothing is reviewed before it has begun. */
    REVIEW_NOT_TOO_EARLY(RULE),
    /** One exchange of views in a calendar year, and one final review. */
    ONE_REVIEW(CONFLICT),
    /** What was cancelled is reviewed no more. */
    REVIEW_NOT_CANCELLED(CONFLICT),
    /** A review is cancelled while nobody has spoken in it. */
    NOBODY_HAS_SPOKEN(RULE),
    /** What was submitted or approved is no longer evaluated. */
    REVIEW_OPEN(RULE),
    /** Submitted only when somebody has evaluated every task and every activity. */
    EVERYTHING_EVALUATED(RULE),
    /** Submitted only with a conclusion on everything. */
    EVERYTHING_CONCLUDED(RULE),
    /** Only what was submitted is approved or returned. */
    REVIEW_SUBMITTED_FIRST(RULE),
    /** Nobody approves or returns a review that they have submitted, in whichever round. */
    NOT_ITS_AUTHOR(NOT_ALLOWED),
    /** Approved once, and nothing changes it after that. */
    APPROVED_ONCE(CONFLICT),
    /** The chair decides on the round that they have read. */
    CURRENT_ROUND(CONFLICT),
    /** A mandate has one renewal. */
    RENEWED_ONCE(CONFLICT),
    /** A renewal starts from what the final review advises. */
    FINAL_REVIEW_APPROVED(RULE),
    /** After a mandate was closed there is no review any more from which a renewal could start. */
    CLOSED_WITHOUT_FINAL_REVIEW(RULE),
    /** A renewal starts where the mandate ends. */
    STARTS_WHERE_IT_ENDS(RULE),
    /** A renewal follows each recommendation, or says why not. */
    RECOMMENDATIONS_ANSWERED(RULE),
    /** Reasons are given for recommendations that there are. */
    ONLY_RECOMMENDATIONS(RULE),
    /** A recommendation is followed or not. */
    FOLLOWED_OR_NOT(RULE),
    /** A renewal begins with proposals that the review advises. */
    ADVISED_ONLY(RULE),
    /** A mandate is closed when none of its reviews is under way. */
    NO_OPEN_REVIEW(RULE);

    private final Refusal refusal;

    MandateRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
