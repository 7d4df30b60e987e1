package org.rapporteur.identity.users;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What a new password has to keep; the sentences shown are in the bundles under these names. */
public enum PasswordRule {
    /** Length is what makes a password hard to guess. */
    LONG_ENOUGH(PasswordRule::isLongEnough),
    /** BCrypt looks at no more than 72 bytes. */
    SHORT_ENOUGH(PasswordRule::isShortEnough),
    /** What everybody knows is the first guess. */
    NOT_A_NAME(PasswordRule::isNoName);

    private final BiPredicate<IdentityUser, String> kept;

    PasswordRule(BiPredicate<IdentityUser, String> kept) {
        this.kept = kept;
    }

    /** The rules that this password breaks. */
    public static List<PasswordRule> brokenBy(IdentityUser user, String password) {
        return Stream.of(values()).filter(rule -> !rule.kept.test(user, password)).toList();
    }

    private static boolean isLongEnough(IdentityUser user, String password) {
        return password.codePointCount(0, password.length()) >= 12;
    }

    private static boolean isShortEnough(IdentityUser user, String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= 72;
    }

    private static boolean isNoName(IdentityUser user, String password) {
        return Stream.of(user.username(), user.email(), user.name()).map(Usernames::normalise)
                .noneMatch(Usernames.normalise(password)::equals);
    }
}
