package org.rapporteur.journeys;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps a picture of each page that a tour looks at, for people to judge what no rule can: in the folder that
 * {@code -Drapporteur.pictures=} names, one picture for each language, width and page; without it, none.
 */
final class Pictures {
    private static final Optional<Path> FOLDER = Optional.ofNullable(System.getProperty("rapporteur.pictures"))
            .map(Path::of);

    private Pictures() {
    }

    static void keep(Page page, String language, int width, String name) {
        FOLDER.ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(folder.resolve(language + "-" + width).resolve(fileName(name)))));
    }

    private static String fileName(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "") + ".png";
    }
}
