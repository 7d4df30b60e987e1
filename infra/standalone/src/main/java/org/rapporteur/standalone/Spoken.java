package org.rapporteur.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rapporteur.languages.SpokenLanguages;

/**
 * In which languages the platform speaks.
 *
 * @param languages {@code RAPPORTEUR_LANGUAGES}: codes with commas between them, English among them
 * @param texts {@code RAPPORTEUR_TEXTS}: the folder with the words of further ones; unless told otherwise, in the data folder
 */
public record Spoken(String languages, Path texts) {
    /** The bundles with the frame of the pages, of sign-in and of the mails. */
    private static final List<String> FRAMES = List.of("gateway/messages", "identity/messages",
            "notifications/messages");

    static Spoken from(Map<String, String> environment, Path data) {
        return new Spoken(Settings.value(environment, "RAPPORTEUR_LANGUAGES").orElse(SpokenLanguages.USUAL),
                Settings.value(environment, "RAPPORTEUR_TEXTS").map(Path::of).orElse(data.resolve("texts"))
                        .toAbsolutePath().normalize())
                .checked();
    }

    private Spoken checked() {
        try {
            SpokenLanguages spoken = SpokenLanguages.of(languages, texts);
            FRAMES.forEach(spoken::withWords);
            return this;
        } catch (IllegalArgumentException e) {
            throw new BadSetting("RAPPORTEUR_LANGUAGES", String.valueOf(e.getMessage()));
        }
    }

    /** What every part is told. */
    Map<String, String> told() {
        return Map.of("rapporteur.languages", languages, "rapporteur.texts", texts.toString());
    }
}
