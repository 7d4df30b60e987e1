package org.rapporteur.notifications.sending;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Properties;
import org.rapporteur.notifications.settings.MailSettings;

/** How the mail server is spoken to: encrypted where it can be, and never with a password in the clear over a network. */
final class SmtpProperties {
    private SmtpProperties() {
    }

    static Properties of(MailSettings settings) {
        URI uri = Objects.requireNonNull(settings.smtp().uri(), "A mail server is set.");
        String scheme = uri.getScheme();
        if (!"smtp".equals(scheme) && !"smtps".equals(scheme)) {
            throw new IllegalArgumentException("A mail server is smtp://host:port or smtps://host:port, not " + uri);
        }
        String stem = "mail." + scheme + ".";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", scheme);
        properties.setProperty(stem + "host", uri.getHost());
        properties.setProperty(stem + "port", Integer.toString(port(uri)));
        properties.setProperty(stem + "auth", Boolean.toString(settings.smtp().username() != null));
        properties.setProperty(stem + "starttls.enable", "true");
        properties.setProperty(stem + "starttls.required", Boolean.toString(demandsTls(settings, uri)));
        properties.setProperty(stem + "ssl.checkserveridentity", "true");
        String patience = Long.toString(settings.smtp().patience().toMillis());
        properties.setProperty(stem + "connectiontimeout", patience);
        properties.setProperty(stem + "timeout", patience);
        properties.setProperty(stem + "writetimeout", patience);
        return properties;
    }

    private static int port(URI uri) {
        return uri.getPort() > 0 ? uri.getPort() : "smtps".equals(uri.getScheme()) ? 465 : 587;
    }

    private static boolean demandsTls(MailSettings settings, URI uri) {
        return "smtp".equals(uri.getScheme()) && settings.smtp().username() != null && !isLoopback(uri.getHost());
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
