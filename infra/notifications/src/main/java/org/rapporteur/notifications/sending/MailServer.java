package org.rapporteur.notifications.sending;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;
import org.rapporteur.notifications.settings.MailSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Speaks SMTP. */
@Component
class MailServer {
    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    private final MailSettings settings;
    private final Clock clock;

    MailServer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Outcome hand(Envelope envelope) {
        Session session = Session.getInstance(SmtpProperties.of(settings));
        try {
            Transport transport = session.getTransport();
            try {
                transport.connect(settings.smtp().username(), settings.smtp().password());
                MimeMessage message = message(session, envelope);
                transport.sendMessage(message, message.getAllRecipients());
                return new Outcome.Taken();
            } finally {
                close(transport);
            }
        } catch (MessagingException e) {
            return Replies.outcome(e);
        }
    }

    /** why not thrown: what the server took stays taken, however the conversation ends. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server did not say goodbye", e);
        }
    }

    private MimeMessage message(Session session, Envelope envelope) throws MessagingException {
        MimeMessage message = new Named(session, envelope.messageId());
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(envelope.to()));
        message.setSubject(envelope.composed().subject(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setContentLanguage(new String[]{envelope.composed().language().getLanguage()});
        message.setHeader("Auto-Submitted", "auto-generated");
        if (envelope.oneClick() != null) {
            message.setHeader("List-Unsubscribe", "<" + envelope.oneClick() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(both(envelope));
        message.saveChanges();
        return message;
    }

    /** The text first: programs show the last that they can. */
    private static MimeMultipart both(Envelope envelope) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(envelope.text(), "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setContent(envelope.html(), "text/html; charset=UTF-8");
        return new MimeMultipart("alternative", text, html);
    }

    /** A message that keeps its name. */
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
