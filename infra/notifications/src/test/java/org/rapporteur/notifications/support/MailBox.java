package org.rapporteur.notifications.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** A mail server that takes what it is given. */
public final class MailBox implements AutoCloseable {
    private final GreenMail server;

    public MailBox() {
        this(0);
    }

    public MailBox(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    public String setting() {
        return "--rapporteur.notifications.smtp.uri=smtp://127.0.0.1:" + port();
    }

    /** What has come in so far. */
    public List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }

    /** What has come in when so many are there. */
    public List<MimeMessage> mails(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> mails().size() >= count);
        return mails();
    }

    public static String header(MimeMessage mail, String name) {
        try {
            String[] values = mail.getHeader(name);
            return values == null ? null : values[0];
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String to(MimeMessage mail) {
        return header(mail, "To");
    }

    @Override
    public void close() {
        server.stop();
    }
}
