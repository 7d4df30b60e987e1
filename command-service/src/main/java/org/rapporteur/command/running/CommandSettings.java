package org.rapporteur.command.running;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this service is told from outside.
 *
 * @param data the folder for what must stay outside the database: the master key
 */
@ConfigurationProperties("rapporteur")
public record CommandSettings(@DefaultValue Mongodb mongodb, @DefaultValue("./data") String data,
        @DefaultValue Keys keys, @DefaultValue Demo demo, @DefaultValue Attachments attachments) {
    public record Mongodb(@DefaultValue("mongodb://127.0.0.1:27017") String uri) {}

    /** @param master the key that wraps all others, in base64; without it a file in the data folder holds one */
    public record Keys(@Nullable String master) {}

    /** @param enabled whether a demo may set the clock while it loads an empty log */
    public record Demo(@DefaultValue("false") boolean enabled) {}

    /**
     * How files are looked at before they are kept.
     *
     * @param scanner {@code none}, or {@code clamd}: a ClamAV daemon at the address
     */
    public record Attachments(@DefaultValue("none") String scanner, @DefaultValue("127.0.0.1") String host,
            @DefaultValue("3310") int port, @DefaultValue("30s") Duration patience) {}
}
