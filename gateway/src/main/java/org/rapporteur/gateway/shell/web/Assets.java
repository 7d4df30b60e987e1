package org.rapporteur.gateway.shell.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Styles, scripts and images under an address that changes with their content, so that browsers keep them for a year. */
@Component
public class Assets {
    private static final String OWN = "classpath*:/static/gateway/**/*.*";
    private static final String HTMX = "classpath*:/META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js";
    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final String version;

    public Assets() throws IOException {
        this.version = fingerprint(resources.getResources(OWN));
    }

    /** The address under which they stand, without a slash at its end. */
    public String base() {
        return "/assets/" + version;
    }

    /** The folder in which the htmx of this build lies. */
    Resource htmx() throws IOException {
        Resource[] found = resources.getResources(HTMX);
        if (found.length == 0) {
            throw new IOException("htmx is not on the classpath: the dependency org.webjars.npm:htmx.org is missing.");
        }
        return found[0].createRelative("./");
    }

    private static String fingerprint(Resource[] files) throws IOException {
        Arrays.sort(files, Comparator.comparing(Resource::getDescription));
        MessageDigest digest = sha256();
        for (Resource file : files) {
            digest.update(file.getContentAsByteArray());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
