package org.rapporteur.gateway.shell.page;

import java.util.List;

/** One entry of the main navigation. */
public record NavItem(String key, String path, boolean current) {
    private static final String PRACTICE = "/practices/[^/]+/";
    private static final String WORK = "/drafts(/.*)?|/practices/mine|" + PRACTICE
            + "(work|revise|translate|withdraw)";
    private static final String MANDATES = "/(mandates|activities|reviews)/.*";
    private static final String REVIEW = "/groups/[^/]+/review|" + PRACTICE + "(review|decline|categories/.*)";

    private static final List<String[]> FOR_ALL = List.of(new String[]{"nav.practices", "/practices"},
            new String[]{"nav.statistics", "/statistics"}, new String[]{"nav.about", "/about"});
    private static final List<String[]> FOR_MEMBERS = List.of(new String[]{"nav.work", "/home"},
            new String[]{"nav.groups", "/groups"}, new String[]{"nav.calls", "/calls"},
            new String[]{"nav.review", "/review"}, new String[]{"nav.practices", "/practices"},
            new String[]{"nav.statistics", "/statistics"});

    static List<NavItem> on(String path, boolean signedIn) {
        String section = signedIn ? sectionOf(path) : path;
        return (signedIn ? FOR_MEMBERS : FOR_ALL).stream()
                .map(item -> new NavItem(item[0], item[1], isUnder(section, item[1]))).toList();
    }

    /** Where a page belongs for somebody who works on it, whatever its address begins with. */
    private static String sectionOf(String path) {
        if (path.matches(WORK)) {
            return "/home";
        }
        if (path.matches(MANDATES)) {
            return "/groups";
        }
        return path.matches(REVIEW) ? "/review" : path;
    }

    private static boolean isUnder(String path, String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }
}
