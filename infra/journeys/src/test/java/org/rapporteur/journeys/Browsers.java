package org.rapporteur.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Chromium as the machine has it; each visitor gets a context of their own, as on a machine of their own. */
final class Browsers implements AutoCloseable {
    static final int HEIGHT = 900;
    private static final int DESK = 1280;
    private static final int PHONE = 375;
    static final List<Integer> WIDTHS = List.of(PHONE, DESK);
    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");

    private final Platform platform;
    private final Playwright playwright;
    private final Browser browser;

    Browsers(Platform platform) {
        this.platform = platform;
        this.playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(QUIET));
    }

    Visitor visitor(String language) {
        return new Visitor(platform, browser.newContext(options(language)));
    }

    /** A visitor whose browser runs no script. */
    Visitor withoutScript(String language) {
        return new Visitor(platform, browser.newContext(options(language).setJavaScriptEnabled(false)));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Browser.NewContextOptions options(String language) {
        return new Browser.NewContextOptions().setLocale(language.equals("fr") ? "fr-FR" : "en-GB")
                .setViewportSize(DESK, HEIGHT).setReducedMotion(ReducedMotion.REDUCE);
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
                .filter(Files::isExecutable).findFirst().orElseThrow(() -> new IllegalStateException(
                        "The journeys need Chromium: install the package chromium"));
    }
}
