package org.rapporteur.notifications.sending;

import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What the server's answer means: 5xx to this mail is for good, everything else is worth another try. */
final class Replies {
    private static final int PERMANENT = 500;

    private Replies() {
    }

    static Outcome outcome(MessagingException failure) {
        Exception said = failure;
        for (Exception one = failure; one != null; one = next(one)) {
            said = code(one).isPresent() || next(one) == null ? one : said;
        }
        boolean forGood = code(said).orElse(0) >= PERMANENT;
        return forGood ? new Outcome.Refused(words(said)) : new Outcome.NotNow(words(said));
    }

    private static @Nullable Exception next(Exception one) {
        return one instanceof MessagingException mail ? mail.getNextException() : null;
    }

    private static OptionalInt code(Exception one) {
        return switch (one) {
            case SMTPAddressFailedException e -> OptionalInt.of(e.getReturnCode());
            case SMTPSendFailedException e -> OptionalInt.of(e.getReturnCode());
            case SMTPSenderFailedException e -> OptionalInt.of(e.getReturnCode());
            default -> OptionalInt.empty();
        };
    }

    private static String words(Exception one) {
        return Objects.requireNonNullElse(one.getMessage(), one.getClass().getSimpleName()).strip();
    }
}
