package org.rapporteur.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.verify.entry.Entry;

/** Logs written by hand: the plainest entries that keep the format, chained one to the other. */
public final class Sample {

    /** A commit as it is to be written: what it is about, and what it was conditional on. */
    public record Commit(String type, List<String> practices, String condition) {}

    private Sample() {
    }

    public static Commit about(String practice) {
        return new Commit("practices.PracticeAccepted", List.of(practice), "{}");
    }

    public static Commit about(String practice, long marker) {
        return new Commit("practices.PracticeAccepted", List.of(practice), condition(marker, "", tag(practice)));
    }

    /** In the canonical form; types and tags as they stand between the brackets. */
    public static String condition(long marker, String types, String tags) {
        return "{\"criteria\":[{\"tags\":[%s],\"types\":[%s]}],\"marker\":%d}".formatted(tags, types, marker);
    }

    public static String tag(String practice) {
        return "[\"practice\",\"%s\"]".formatted(practice);
    }

    public static List<byte[]> entries(List<Commit> commits) {
        List<byte[]> entries = new ArrayList<>();
        String previous = "0".repeat(64);
        for (Commit commit : commits) {
            byte[] entry = entry(entries.size(), previous, commit);
            entries.add(entry);
            previous = Entry.sha256(entry);
        }
        return entries;
    }

    /** One event in each commit, so that positions are numbers. */
    public static byte[] entry(long number, String previous, Commit commit) {
        String tags = String.join(",", commit.practices().stream().sorted().map(Sample::tag).toList());
        return ("{\"at\":\"2026-01-01T00:00:00.000Z\",\"commit\":%d,\"condition\":%s,\"events\":[{\"id\":\"e%d\","
                + "\"metadata\":{\"actor\":\"somebody\"},\"payload\":\"%s\",\"tags\":[%s],\"type\":\"%s\",\"version\":\"1\"}],"
                + "\"format\":1,\"id\":\"c%d\",\"position\":%d,\"previous\":\"%s\",\"writer\":\"test\"}")
                .formatted(number, commit.condition(), number, "0".repeat(64), tags, commit.type(), number, number,
                        previous)
                .getBytes(UTF_8);
    }

    /** So many commits, each about one of seven practices, conditional on nothing since the last one about it. */
    public static List<byte[]> usual(int count) {
        List<Commit> commits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            commits.add(about("practice " + i % 7, Math.max(0, i - 6)));
        }
        return entries(commits);
    }

    public static byte[] changed(byte[] entry, UnaryOperator<String> change) {
        return change.apply(new String(entry, UTF_8)).getBytes(UTF_8);
    }

    /** The same log with one entry changed, and the chain made anew from there on: what somebody with all rights can do. */
    public static List<byte[]> rewritten(List<byte[]> entries, int from, UnaryOperator<String> change) {
        List<byte[]> rewritten = new ArrayList<>(entries.subList(0, from));
        rewritten.add(changed(entries.get(from), change));
        for (int i = from + 1; i < entries.size(); i++) {
            String before = Entry.sha256(entries.get(i - 1));
            String now = Entry.sha256(rewritten.get(i - 1));
            rewritten.add(changed(entries.get(i), text -> text.replace(before, now)));
        }
        return rewritten;
    }
}
