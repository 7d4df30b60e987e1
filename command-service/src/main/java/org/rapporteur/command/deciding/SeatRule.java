package org.rapporteur.command.deciding;

/** Who may do what. */
public enum SeatRule implements Rule {
    /** Organisations, groups and delegations are the administrator's. */
    ADMINISTRATOR_ONLY,
    /** Calls, seats and publication are the secretariat's. */
    SECRETARIAT_ONLY,
    /** Reviews are a rapporteur's. */
    RAPPORTEUR_ONLY,
    /** Internal notes are for those who review and run the group. */
    SECRETARIAT_OR_RAPPORTEUR_ONLY,
    /** The chair has the last word on a review. */
    CHAIR_ONLY,
    /** Views on tasks and activities are the members', the rapporteurs' and the chair's. */
    EVALUATOR_ONLY,
    /** How an activity stands is told by who leads it, or by the secretariat. */
    LEAD_OR_SECRETARIAT_ONLY,
    /** Comments are the members', correspondents' and observers'. */
    COMMENTATOR_ONLY,
    /** A public comment is taken back by the delegation in whose name it stands, or by the secretariat. */
    SECRETARIAT_OR_ITS_AUTHORS,
    /** A public comment stands in the name of a delegation. */
    SPEAKS_FOR_A_DELEGATION,
    /** A practice is its delegation's. */
    OWN_DELEGATION_ONLY,
    /** Who somebody is, is told by themself, where they sit or audit. */
    OWN_CONTACT_ONLY,
    /** Translations are for whoever works on the practice. */
    RAPPORTEUR_OR_SECRETARIAT_OR_OWN_DELEGATION,
    /** Nobody makes themself the first administrator. */
    SIGN_IN_PROVIDER_VOUCHES;

    @Override
    public Refusal refusal() {
        return Refusal.NOT_ALLOWED;
    }
}
