package org.rapporteur.query.practices.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.query.practices.Directories;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.compare.RevisionsDocument.Text;
import org.rapporteur.query.practices.practice.PracticeAccess;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.practices.versions.VersionShelf;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Parameters;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.query.telling.joining.StatusHistory;
import org.rapporteur.query.telling.joining.StatusHistory.Step;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeQuery.Comparison;
import org.rapporteur.shared.practices.PracticeQuery.Revision;
import org.rapporteur.shared.practices.PracticeQuery.Revisions;
import org.rapporteur.shared.practices.PracticeQuery.StatusStep;
import org.rapporteur.shared.practices.PracticeQuery.TranslationComparison;
import org.springframework.stereotype.Component;

/** Answers what changed between two texts of a practice, to who may see its group. */
@Component
class CompareQueries {
    static final List<String> VIEWS = Stream.of(Directories.VIEWS, StatusHistory.VIEWS,
            List.of("practices", "revisions")).flatMap(List::stream).toList();

    private final ViewReader<RevisionsDocument> revisions;
    private final ViewReader<PracticeDocument> practices;
    private final Directories directories;
    private final VersionShelf shelf;
    private final People people;
    private final StatusHistory history;

    CompareQueries(ViewStores stores, RevisionsView view, PracticesView practicesView, Directories directories,
            VersionShelf shelf, People people, StatusHistory history) {
        this.revisions = stores.of(view);
        this.practices = stores.of(practicesView);
        this.directories = directories;
        this.shelf = shelf;
        this.people = people;
        this.history = history;
    }

    /** A practice that the reader may see whole, with all its texts. */
    private record Seen(PracticeDocument practice, CallDocument call, Directory names, RevisionsDocument texts) {}

    Revisions revisions(String id, Reading reading) {
        Seen seen = seen(id, reading);
        PracticeDocument practice = seen.practice();
        return new Revisions(reading.position(), practice.practice(), practice.content().name(),
                practice.content().language(), seen.names().callRef(seen.call()),
                seen.names().delegation(seen.call().organisation(), practice.delegation()),
                seen.call().questionnaire(), items(seen));
    }

    Comparison compare(String id, Parameters given, Reading reading) {
        Seen seen = seen(id, reading);
        int latest = seen.texts().latest();
        int to = (int) given.number("to", latest, 1, latest);
        int from = (int) given.number("from", Math.max(1, to - 1), 1, latest);
        return comparison(seen, seen.texts().text(from), seen.texts().text(to), reading);
    }

    private Seen seen(String id, Reading reading) {
        PracticeDocument practice = practices.find(id).orElseThrow(NotFound::new);
        Directory names = directories.of(List.of(practice.call()));
        CallDocument call = names.call(practice.call())
                .filter(one -> reading.reader().sees(one.group(), one.organisation())).orElseThrow(NotFound::new);
        return new Seen(practice, call, names, revisions.find(id).orElseThrow(NotFound::new));
    }

    private Comparison comparison(Seen seen, Text from, Text to, Reading reading) {
        PracticeDocument practice = seen.practice();
        boolean opens = PracticeAccess.opensContacts(reading.reader(), practice);
        List<Revision> items = items(seen);
        return new Comparison(reading.position(), practice.practice(), practice.content().name(),
                seen.names().callRef(seen.call()),
                seen.names().delegation(seen.call().organisation(), practice.delegation()),
                seen.call().questionnaire(), seen.call().vocabulary(), items, items.get(from.revision() - 1),
                items.get(to.revision() - 1), from.content().language(), to.content().language(),
                new FieldComparisons(shelf.questionnaire(seen.call().questionnaire()), opens, people).of(from, to),
                steps(seen, from, to), translations(seen.texts(), from.revision(), to.revision()));
    }

    private List<Revision> items(Seen seen) {
        People.Known known = people.known(seen.texts().texts().stream().map(Text::by).toList());
        return seen.texts().texts().stream()
                .map(one -> new Revision(one.revision(), one.at(), known.view(one.by()), one.reason())).toList();
    }

    private List<StatusStep> steps(Seen seen, Text from, Text to) {
        Text earlier = from.revision() <= to.revision() ? from : to;
        Text later = earlier == from ? to : from;
        long until = later.revision() == seen.texts().latest() ? Long.MAX_VALUE : later.position();
        List<Step> steps = history.steps(seen.practice().practice()).stream()
                .filter(step -> step.position() > earlier.position() && step.position() <= until).toList();
        People.Known known = people.known(steps.stream().map(Step::by).toList());
        return steps.stream().map(step -> new StatusStep(step.at(), step.event(), known.view(step.by()), step.role(),
                step.delegation(), step.reason(), step.before(), step.after())).toList();
    }

    private static List<TranslationComparison> translations(RevisionsDocument texts, int from, int to) {
        return Arrays.stream(Language.values())
                .map(language -> translation(language, texts, from, to))
                .filter(one -> one.before() != null || one.after() != null).toList();
    }

    private static TranslationComparison translation(Language language, RevisionsDocument texts, int from, int to) {
        Integer before = texts.translated(language, from).orElse(null);
        Integer after = texts.translated(language, to).orElse(null);
        return new TranslationComparison(language, before, before != null && before < from, after,
                after != null && after < to);
    }
}
