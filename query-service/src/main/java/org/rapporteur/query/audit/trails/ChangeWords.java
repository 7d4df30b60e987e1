package org.rapporteur.query.audit.trails;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.audit.trails.TrailDocument.Change;
import org.rapporteur.query.audit.trails.TrailDocument.Entry;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Trail;

/**
 * Says what a trail holds as ids: a person by the name that is still known, a mandate by its years, anything else by its
 * title.
 */
record ChangeWords(String object, People.Known people, Map<String, Bilingual> names) {
    private static final String PART = "(?:activity\\.[^.]+\\.)?";
    /** why so exact: tasks, too, may be called {@code lead}. */
    private static final Pattern PERSON = Pattern.compile(PART + ActivityTeller.LEAD);
    private static final Pattern MANDATE = Pattern
            .compile(MandateTeller.FOLLOWS + "|" + MandateTeller.SUCCESSOR);
    private static final Pattern TITLED = Pattern
            .compile(PART + "(?:" + ActivityTeller.CONTINUES + "|" + ActivityTeller.PROPOSED + ")|"
                    + MandateTeller.OUTPUT.replace(".", "\\.") + "[^.]+\\." + MandateTeller.ACTIVITY);
    private static final Pattern PROPOSAL = Pattern.compile("(?:review\\.[^.]+\\.)?proposal\\..*");
    private static final Pattern SUBJECT = Pattern.compile("(?:activity|review|proposal)\\.([^.]+)");

    static boolean isPerson(Change change) {
        return PERSON.matcher(change.field()).matches();
    }

    Trail.Entry entry(Entry one) {
        return new Trail.Entry(one.position(), one.at(), one.event(), about(one), people.view(one.actor()), one.role(),
                one.delegation(), one.reason(), one.changes().stream().flatMap(this::changes).toList(),
                one.told().stream().map(this::told).toList());
    }

    private Trail.Told told(Trail.Told one) {
        Bilingual mandate = Tellings.MANDATES.contains(one.what()) ? names.get(one.value()) : null;
        return mandate == null ? one : new Trail.Told(one.what(), mandate.en());
    }

    /** What the fact is about, unless the whole trail is about it; an output by the title that the fact changed. */
    private @Nullable Bilingual about(Entry one) {
        String about = one.about();
        if (about == null || about.equals(object)) {
            return null;
        }
        if (about.startsWith(Subjects.TASK)) {
            String code = about.substring(Subjects.TASK.length());
            return new Bilingual("Task " + code, "Tâche " + code);
        }
        return Optional.ofNullable(names.get(about)).or(() -> output(about, one)).orElse(null);
    }

    private static Optional<Bilingual> output(String link, Entry one) {
        return one.changes().stream().filter(change -> change.field().endsWith(MandateTeller.OUTPUT + link))
                .flatMap(change -> Stream.of(change.before(), change.after())).filter(Objects::nonNull)
                .map(Value::text).filter(Objects::nonNull).findFirst().map(title -> new Bilingual(title, title));
    }

    private Stream<Trail.Change> changes(Change one) {
        String before = text(one.before());
        String after = text(one.after());
        Bilingual subject = subject(one.field());
        if (isPerson(one)) {
            return Stream.of(new Trail.Change(one.field(), subject, person(before), person(after)));
        }
        if (MANDATE.matcher(one.field()).matches()) {
            return Stream.of(new Trail.Change(one.field(), subject, in(before, false), in(after, false)));
        }
        return TITLED.matcher(one.field()).matches()
                ? titles(one.field(), subject, before, after)
                : Stream.of(new Trail.Change(one.field(), subject, before, after));
    }

    private Stream<Trail.Change> titles(String field, @Nullable Bilingual subject, @Nullable String before,
            @Nullable String after) {
        return Stream.of(new Trail.Change(field + ".en", subject, in(before, false), in(after, false)),
                new Trail.Change(field + ".fr", subject, in(before, true), in(after, true)));
    }

    /** The last that its name tells of; what was proposed is said by the value itself. */
    private @Nullable Bilingual subject(String field) {
        Bilingual subject = null;
        Matcher ids = SUBJECT.matcher(field);
        while (!PROPOSAL.matcher(field).matches() && ids.find()) {
            subject = names.getOrDefault(ids.group(1), subject);
        }
        return subject;
    }

    private static @Nullable String text(@Nullable Value value) {
        return value == null ? null : value.text();
    }

    private @Nullable String person(@Nullable String id) {
        return id == null ? null : Optional.ofNullable(people.view(new PersonId(id)).name()).orElse(id);
    }

    private @Nullable String in(@Nullable String id, boolean french) {
        Bilingual name = id == null ? null : names.get(id);
        return name == null ? id : french ? name.fr() : name.en();
    }
}
