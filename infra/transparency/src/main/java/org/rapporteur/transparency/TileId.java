package org.rapporteur.transparency;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tile of a log: of hashes, or of entries.
 *
 * @param level how many times 256 hashes were hashed into one; {@link #ENTRIES} for a bundle of entries
 * @param index its place among those of its level
 * @param width how many hashes or entries it holds, 1 to 256
 */
public record TileId(int level, long index, int width) {

    public static final int ENTRIES = -1;
    public static final int FULL = 256;
    public static final int HIGHEST = 63;

    private static final int HEIGHT = 8;
    private static final long LARGEST_INDEX = Long.MAX_VALUE >>> HEIGHT;
    private static final Pattern PATH = Pattern
            .compile("tile/(entries|[0-9]|[1-5][0-9]|6[0-3])/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public TileId {
        if (level < ENTRIES || level > HIGHEST || index < 0 || index > LARGEST_INDEX || width < 1 || width > FULL) {
            throw new BadFormat("There is no tile %d of level %d with %d hashes.".formatted(index, level, width));
        }
    }

    /** The address below the log's own, such as {@code tile/0/x001/x234/067.p/8}. */
    public String path() {
        return "tile/" + (level == ENTRIES ? "entries" : level) + "/" + number()
                + (width == FULL ? "" : ".p/" + width);
    }

    private String number() {
        Deque<String> parts = new ArrayDeque<>();
        parts.addFirst("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            parts.addFirst("x%03d".formatted(rest % 1000));
        }
        return String.join("/", parts);
    }

    /** Reads an address; one tile has one address. */
    public static TileId parse(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw new BadFormat("%s is not the address of a tile.".formatted(path));
        }
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        long index = Long.parseLong(parts.group(2).toLowerCase(Locale.ROOT).replaceAll("[x/]", ""));
        TileId tile = new TileId(level, index, parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3)));
        if (!tile.path().equals(path)) {
            throw new BadFormat("%s is written %s.".formatted(path, tile.path()));
        }
        return tile;
    }

    /** The tile with so much of it as a log of this size has; empty tiles do not exist. */
    public static TileId of(int level, long index, long size) {
        return new TileId(level, index, width(level, index, size));
    }

    /** How many hashes of that tile a log of this size has, 0 to 256. */
    public static int width(int level, long index, long size) {
        int shift = HEIGHT * Math.max(level, 0);
        long hashes = shift > HIGHEST ? 0 : size >>> shift;
        return (int) Math.max(0, Math.min(FULL, hashes - index * FULL));
    }

    /** Whether a log of this size has all of it. */
    public boolean isWithin(long size) {
        return width <= width(level, index, size);
    }
}
