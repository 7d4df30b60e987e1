package org.rapporteur.identity.pages;

/** A change of password as typed. */
record PasswordForm(String current, String replacement, String repeated) {
    PasswordForm {
        current = current == null ? "" : current;
        replacement = replacement == null ? "" : replacement;
        repeated = repeated == null ? "" : repeated;
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
