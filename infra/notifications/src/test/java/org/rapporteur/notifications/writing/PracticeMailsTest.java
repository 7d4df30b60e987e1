package org.rapporteur.notifications.writing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.notifications.support.Cast;
import org.rapporteur.notifications.support.MailBox;
import org.rapporteur.notifications.support.PostOffice;
import org.rapporteur.notifications.support.Story;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.notifications.MailQuery.Preferences;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.CommentId;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationResolved;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommented;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommentedPublicly;
import org.rapporteur.shared.practices.PracticeEvent.PracticeReopened;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalDeclined;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalRequested;
import org.rapporteur.shared.workinggroups.DelegationCode;

/** What happens to a practice reaches whom it concerns, in their language, and nobody hears of what they did themselves. */
class PracticeMailsTest {
    private static final ClarificationId QUESTION = new ClarificationId(Cast.uuid("question"));

    private final MailBox box = new MailBox();
    private final PostOffice office = PostOffice.open();
    private final Set<String> seen = new HashSet<>();

    @BeforeEach
    void begin() {
        office.start(box.setting());
        new Story(office).begin().call(Instant.now().plus(Duration.ofDays(60))).answered();
        office.untilRead();
    }

    @AfterEach
    void close() {
        office.close();
        box.close();
    }

    private static PracticeCommented comment(String text) {
        return new PracticeCommented(Story.CAFES, new CommentId(Cast.uuid(text)), text);
    }

    private static PracticeCommentedPublicly publicly(String text) {
        return new PracticeCommentedPublicly(Story.CAFES, new CommentId(Cast.uuid(text)),
                new DelegationCode("BE-WAL"), Language.EN, text);
    }

    /** To whom so many mails went that nobody has looked at yet. */
    private List<String> readers(int count) {
        return box.mails(count + seen.size()).stream().filter(mail -> seen.add(MailBox.header(mail, "Message-ID")))
                .map(MailBox::to).sorted().toList();
    }

    private static String text(MimeMessage mail, int part) throws Exception {
        return ((MimeMultipart) mail.getContent()).getBodyPart(part).getContent().toString();
    }

    private MimeMessage mailTo(Cast reader, int count) {
        return box.mails(count).stream().filter(one -> MailBox.to(one).equals(reader.email())).findFirst()
                .orElseThrow();
    }

    @Test
    void a_settled_question_is_told_to_the_delegation() {
        office.by(Cast.ANAHIT, new ClarificationRequested(Story.CAFES, QUESTION, null, "Since when?", null));
        assertThat(readers(2)).containsExactly("lucette@example.org", "mathis@example.org");

        office.by(Cast.ANAHIT, new ClarificationResolved(Story.CAFES, QUESTION, "The annex says it"));

        assertThat(readers(2)).containsExactly("lucette@example.org", "mathis@example.org");
    }

    @Test
    void a_reopened_practice_is_told_to_its_delegation() {
        office.by(Cast.MIRELA, new PracticeReopened(Story.CAFES, "Published too early"));

        assertThat(readers(2)).containsExactly("lucette@example.org", "mathis@example.org");
    }

    @Test
    void a_request_to_withdraw_reaches_the_secretariat_alone_and_what_it_answers_the_delegation() {
        office.by(Cast.MATHIS, new WithdrawalRequested(Story.CAFES, "It has ended"));
        assertThat(readers(1)).containsExactly("mirela@example.org");
        office.untilRead();

        office.by(Cast.MIRELA, new WithdrawalDeclined(Story.CAFES, "Others adopt it"));
        assertThat(readers(2)).containsExactly("lucette@example.org", "mathis@example.org");
        office.untilRead();

        office.by(Cast.MATHIS, new WithdrawalRequested(Story.CAFES, "It has ended"));
        assertThat(readers(1)).containsExactly("mirela@example.org");
        office.untilRead();

        office.by(Cast.MIRELA, new PracticeWithdrawn(Story.CAFES, Story.CALL, new DelegationCode("LU"), "As asked"));
        assertThat(readers(2)).containsExactly("lucette@example.org", "mathis@example.org");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Withdrawal asked for: | you are the secretariat of Platform | You can stop mails of this kind
            fr | Retrait demandé | vous assurez le secrétariat de | Vous pouvez arrêter les courriels
            """)
    void the_secretariat_reads_what_is_asked_and_why_in_its_language(String language, String subject, String why,
            String stop) throws Exception {
        office.as(Cast.MIRELA, language).status("PUT", "/api/mail/account-language", null);

        office.by(Cast.MATHIS, new WithdrawalRequested(Story.CAFES, "Quoted as it was written"));

        MimeMessage mail = mailTo(Cast.MIRELA, 1);
        assertThat(mail.getSubject()).startsWith(subject).contains("Cafés des générations");
        for (int part : List.of(0, 1)) {
            assertThat(text(mail, part))
                    .contains("Quoted as it was written", why, stop, "/review#withdrawal")
                    .doesNotContain("{", "??");
        }
    }

    @Test
    void a_secretariat_that_wants_no_mails_about_requests_gets_none_and_decisions_are_told_all_the_same() {
        office.as(Cast.MIRELA).status("PUT", "/api/mail/preferences",
                new Preferences(null, Set.of(MailKind.WITHDRAWAL_ASKED)));
        office.as(Cast.MATHIS).status("PUT", "/api/mail/preferences",
                new Preferences(null, Set.of(MailKind.WITHDRAWAL_ASKED)));

        office.by(Cast.MATHIS, new WithdrawalRequested(Story.CAFES, "It has ended"));
        office.by(Cast.MIRELA, new WithdrawalDeclined(Story.CAFES, "Others adopt it"));

        assertThat(readers(2)).containsExactly("lucette@example.org", "mathis@example.org");
    }

    @Test
    void a_comment_reaches_the_delegation_and_who_commented_before_and_never_its_author() {
        office.by(Cast.KARIM, comment("First"));
        assertThat(readers(2)).containsExactly("lucette@example.org", "mathis@example.org");
        office.untilRead();

        office.by(Cast.ODILE, comment("Second"));
        assertThat(readers(3)).containsExactly("karim@example.org", "lucette@example.org", "mathis@example.org");
        office.untilRead();

        office.by(Cast.MATHIS, comment("Third"));
        assertThat(readers(3)).containsExactly("karim@example.org", "lucette@example.org", "odile@example.org");
    }

    @Test
    void a_public_comment_reaches_the_practice_s_delegation_and_the_secretariat() {
        office.by(Cast.ODILE, publicly("We do it too"));

        assertThat(readers(3)).containsExactly("lucette@example.org", "mathis@example.org", "mirela@example.org");
    }

    @Test
    void who_wants_no_mails_about_comments_gets_none() {
        office.as(Cast.MATHIS).status("PUT", "/api/mail/preferences", new Preferences(null, Set.of(MailKind.COMMENT)));

        office.by(Cast.KARIM, comment("First"));
        office.by(Cast.MIRELA, new PracticeReopened(Story.CAFES, "Published too early"));

        assertThat(readers(3)).containsExactly("lucette@example.org", "lucette@example.org",
                "mathis@example.org");
    }

    private static Event event(String words) {
        return switch (words) {
            case "settled" -> new ClarificationResolved(Story.CAFES, QUESTION, "Quoted as it was written");
            case "stays" -> new WithdrawalDeclined(Story.CAFES, "Quoted as it was written");
            case "reopened" -> new PracticeReopened(Story.CAFES, "Quoted as it was written");
            case "comment" -> comment("Quoted as it was written");
            default -> publicly("Quoted as it was written");
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            settled | en | Settled: a question about | You can stop mails of this kind | /practices/
            settled | fr | Question close sur | Vous pouvez arrêter les courriels | /practices/
            reopened | en | Reopened: | they cannot be stopped | /practices/
            reopened | fr | Rouverte | ne peuvent pas être arrêtées | /practices/
            stays | en | Stays published: | they cannot be stopped | /work#withdrawal
            stays | fr | Reste publiée | ne peuvent pas être arrêtées | /work#withdrawal
            comment | en | A comment on | You can stop mails of this kind | /work#comments
            comment | fr | Un commentaire sur | Vous pouvez arrêter les courriels | /work#comments
            public | en | A public comment on | You can stop mails of this kind | #comments
            public | fr | Un commentaire public sur | Vous pouvez arrêter les courriels | #comments
            """)
    void each_says_what_it_is_about_why_it_came_and_how_to_stop_it(String words, String language, String subject,
            String stop, String path) throws Exception {
        office.as(Cast.MATHIS, language).status("PUT", "/api/mail/account-language", null);

        office.by(words.equals("public") ? Cast.ODILE : Cast.ANAHIT, event(words));

        MimeMessage mail = mailTo(Cast.MATHIS, 2);
        assertThat(mail.getSubject()).startsWith(subject).contains("Cafés des générations");
        assertThat(MailBox.header(mail, "Content-Language")).isEqualTo(language);
        for (int part : List.of(0, 1)) {
            assertThat(text(mail, part)).contains("Quoted as it was written", stop, path,
                    language.equals("en") ? "You get this mail because" : "Vous recevez ce courriel parce que")
                    .doesNotContain("{", "??");
        }
    }

    @ParameterizedTest
    @CsvSource({"en-GB,en", "en_GB,en", "de,fr", "'',fr"})
    void the_account_s_language_counts_where_it_is_one_in_which_people_are_written_to(String locale, String spoken) {
        office.as(Cast.MATHIS, locale).status("PUT", "/api/mail/account-language", null);

        office.by(Cast.KARIM, comment("First"));

        assertThat(MailBox.header(mailTo(Cast.MATHIS, 2), "Content-Language")).isEqualTo(spoken);
    }

    @Test
    void the_language_that_somebody_chose_for_mails_goes_before_the_account_s() {
        office.as(Cast.MATHIS).status("PUT", "/api/mail/preferences", new Preferences(Locale.FRENCH, Set.of()));
        office.as(Cast.MATHIS, "en").status("PUT", "/api/mail/account-language", null);

        office.by(Cast.KARIM, comment("First"));

        assertThat(MailBox.header(mailTo(Cast.MATHIS, 2), "Content-Language")).isEqualTo("fr");
    }
}
