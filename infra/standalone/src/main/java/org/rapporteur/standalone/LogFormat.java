package org.rapporteur.standalone;

import java.util.Map;

/** How the log is written ({@code RAPPORTEUR_LOG}); told to logback.xml before its first line. */
final class LogFormat {
    private static final String SETTING = "RAPPORTEUR_LOG";
    private static final String TEXT = "text";
    private static final String JSON = "json";

    private LogFormat() {
    }

    /** What cannot be written is written as text, so that whoever set it can read that it was wrong. */
    static void tell(Map<String, String> environment) {
        System.setProperty("rapporteur.log", JSON.equals(of(environment)) ? JSON : TEXT);
    }

    static void check(Map<String, String> environment) {
        String format = of(environment);
        if (!format.equals(TEXT) && !format.equals(JSON)) {
            throw new BadSetting(SETTING, "say text or json, not " + format);
        }
    }

    private static String of(Map<String, String> environment) {
        return Settings.value(environment, SETTING).orElse(TEXT);
    }
}
