package org.rapporteur.languages;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The class path, and behind it a folder with more files. why not a loader of the library: bundles may be classes, and what
 * lies in a folder of words must never be run.
 */
final class Texts extends ClassLoader {
    private final @Nullable Path folder;

    Texts(@Nullable Path folder) {
        super("texts", Texts.class.getClassLoader());
        this.folder = folder == null ? null : folder.toAbsolutePath().normalize();
    }

    @Override
    protected @Nullable URL findResource(String name) {
        Path file = folder == null ? null : folder.resolve(name).normalize();
        return file != null && file.startsWith(folder) && Files.isRegularFile(file) ? url(file) : null;
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where to put a file. */
    @Override
    public String toString() {
        return folder == null ? "on the class path, or set RAPPORTEUR_TEXTS to a folder with it" : "in " + folder;
    }
}
