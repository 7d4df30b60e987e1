package org.rapporteur.command.deciding;

/** Who may do what. */
public enum SeatRule implements Rule {
    ADMINISTRATOR_ONLY, SECRETARIAT_ONLY, RAPPORTEUR_ONLY, OWN_DELEGATION_ONLY, RAPPORTEUR_OR_SECRETARIAT_OR_OWN_DELEGATION, SIGN_IN_PROVIDER_VOUCHES;

    @Override
    public Refusal refusal() {
        return Refusal.NOT_ALLOWED;
    }
}
