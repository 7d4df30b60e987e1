package org.rapporteur.identity.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.users.IdentityUser;
import org.rapporteur.identity.users.PasswordRule;

/** An account as typed: the new one of somebody invited, or the profile of somebody known. */
record AccountForm(@Nullable String name, @Nullable String username, @Nullable String email, @Nullable String locale,
        @Nullable String current, @Nullable String replacement, @Nullable String repeated) {
    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}._-]{3,60}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int LONG = 200;

    AccountForm {
        name = text(name);
        username = text(username);
        email = text(email);
        locale = text(locale);
        current = current == null ? "" : current;
        replacement = replacement == null ? "" : replacement;
        repeated = repeated == null ? "" : repeated;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static AccountForm empty(String language) {
        return new AccountForm(null, null, null, language, null, null, null);
    }

    static AccountForm of(IdentityUser user) {
        return new AccountForm(user.name(), user.username(), user.email(), user.locale(), null, null, null);
    }

    /** What is wrong with a new account, as far as it can be said without looking at others. */
    List<Problem> ofNewAccount() {
        List<Problem> problems = ofProfile();
        if (!USERNAME.matcher(typed(username)).matches()) {
            problems.add(Problem.of("username", "account.USERNAME"));
        }
        problems.addAll(ofPassword(new IdentityUser("", typed(username), typed(name), typed(email), "en", true, false,
                Instant.EPOCH)));
        return problems;
    }

    List<Problem> ofProfile() {
        List<Problem> problems = new ArrayList<>();
        if (typed(name).isEmpty() || typed(name).length() > LONG) {
            problems.add(Problem.of("name", "account.NAME"));
        }
        if (!EMAIL.matcher(typed(email)).matches() || typed(email).length() > LONG) {
            problems.add(Problem.of("email", "account.EMAIL"));
        }
        return problems;
    }

    /** What is wrong with the new password of this person. */
    List<Problem> ofPassword(IdentityUser user) {
        List<Problem> problems = new ArrayList<>();
        PasswordRule.brokenBy(user, typed(replacement))
                .forEach(rule -> problems.add(Problem.password("replacement", rule.name())));
        if (!typed(replacement).equals(repeated)) {
            problems.add(Problem.password("repeated", "NOT_REPEATED"));
        }
        return problems;
    }

    static String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        return "AccountForm";
    }
}
