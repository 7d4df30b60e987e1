package org.rapporteur.shared.notifications;

/** Why somebody is written to. */
public enum MailKind {
    /** Somebody is invited to a group or to audit an organisation; the mail carries the only link. */
    INVITATION,
    /** A question about the delegation's practice waits for its answer. */
    CLARIFICATION_ASKED,
    /** A question was answered. */
    CLARIFICATION_ANSWERED,
    /** A question needs no answer, or no further one. */
    CLARIFICATION_SETTLED,
    /** Somebody commented on a practice. */
    COMMENT,
    /** A delegation asks the secretariat to withdraw its published practice. */
    WITHDRAWAL_ASKED,
    /** A practice was accepted, declined, published, reopened or withdrawn, or stays though its delegation asked. */
    DECISION,
    /** The delegation is invited to answer a call. */
    CALL_INVITED,
    /** A call that the delegation has not answered was given more time. */
    CALL_EXTENDED,
    /** A call's deadline is near, and the delegation has not answered. */
    DEADLINE,
    /** The secretariat reminds delegations that have not answered. */
    REMINDER,
    /** A review of a mandate is open for everybody's word. */
    REVIEW_OPENED,
    /** A review of a mandate was submitted, returned or approved. */
    REVIEW_DECISION,
    /** A review of a mandate should have been opened or submitted, and was not. */
    REVIEW_DUE,
    /** The progress or the end of an activity is to be told before long, or is overdue. */
    ACTIVITY_DUE,
    /** A mandate ends and has no successor. */
    MANDATE_ENDS,
    /** The person's account: a new password, for example. */
    ACCOUNT;

    /** Whether a person can say that they do not want such mails: not what is sent once, and not formal decisions. */
    public boolean mayBeStopped() {
        return this != INVITATION && this != DECISION && this != ACCOUNT;
    }
}
