package org.rapporteur.query.practices.practice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.Directories;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.Labels;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.practice.PracticeDocument.Declined;
import org.rapporteur.query.practices.practice.PracticeDocument.Question;
import org.rapporteur.query.practices.practice.PracticeDocument.Resolution;
import org.rapporteur.query.practices.practice.PracticeDocument.Withdrawal;
import org.rapporteur.query.practices.versions.VersionShelf;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.query.telling.joining.PersonalAnswers;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeQuery.Clarification;
import org.rapporteur.shared.practices.PracticeQuery.DeclinedRequest;
import org.rapporteur.shared.practices.PracticeQuery.Internal;
import org.rapporteur.shared.practices.PracticeQuery.PracticeNotice;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.PracticeQuery.PublicComment;
import org.rapporteur.shared.practices.PracticeQuery.Remark;
import org.rapporteur.shared.practices.PracticeQuery.Revision;
import org.rapporteur.shared.practices.PracticeQuery.Translation;
import org.rapporteur.shared.practices.PracticeQuery.WithdrawalRequest;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.springframework.stereotype.Component;

/** Answers what a practice is: a published one to everybody, the rest to who may see its group. */
@Component
class PracticeQueries {
    static final List<String> VIEWS = Stream.concat(Directories.VIEWS.stream(), Stream.of("practices")).toList();

    private final ViewReader<PracticeDocument> practices;
    private final Directories directories;
    private final VersionShelf shelf;
    private final People people;
    private final Clock clock;

    PracticeQueries(ViewStores stores, PracticesView view, Directories directories, VersionShelf shelf,
            People people, Clock clock) {
        this.practices = stores.of(view);
        this.directories = directories;
        this.shelf = shelf;
        this.people = people;
        this.clock = clock;
    }

    PracticePage practice(String id, Reading reading) {
        PracticeDocument practice = practices.find(id).orElseThrow(NotFound::new);
        Directory names = directories.of(List.of(practice.call()));
        CallDocument call = names.call(practice.call())
                .filter(one -> PracticeAccess.sees(reading.reader(), practice, one.organisation()))
                .orElseThrow(NotFound::new);
        return page(practice, call, names, reading);
    }

    /** For everybody: that something stood here once, and since when it does not; nothing of what it said. */
    PracticeNotice notice(String id, Reading reading) {
        PracticeDocument practice = practices.find(id).filter(one -> !one.isPublic())
                .filter(one -> !one.publicFacts().isEmpty()).orElseThrow(NotFound::new);
        Directory names = directories.of(List.of(practice.call()));
        CallDocument call = names.call(practice.call()).orElseThrow(NotFound::new);
        return new PracticeNotice(reading.position(), practice.practice(), names.callRef(call), practice.status(),
                practice.publicFacts().getFirst().at(), practice.publicFacts().getLast().at());
    }

    private PracticePage page(PracticeDocument practice, CallDocument call, Directory names, Reading reading) {
        Labels labels = names.labels(call);
        Questionnaire form = shelf.questionnaire(call.questionnaire());
        Classification classification = practice.classification();
        return new PracticePage(reading.position(), practice.practice(), names.callRef(call), practice.status(),
                names.delegation(call.organisation(), practice.delegation()),
                names.delegationOrNull(call.organisation(), practice.answeredBy()), call.questionnaire(),
                call.vocabulary(), practice.revision(), practice.content().language(), practice.content().name(),
                labels.domains(classification.domains()), practice.content().otherDomain(),
                classification.domainsAssumed(), classification.domainsReason(),
                answers(practice, form, reading.reader()),
                translations(practice), classification.categories().stream().map(labels::category).toList(),
                classification.uncategorisedReason(), labels.marks(classification.marks()),
                practice.milestones().submittedAt(), practice.milestones().acceptedAt(),
                practice.milestones().publishedAt(), comments(practice, call, names, reading.reader()),
                internal(practice, call, reading.reader()));
    }

    private Map<String, Answer> answers(PracticeDocument practice, Questionnaire form, Reader reader) {
        boolean opens = PracticeAccess.opensContacts(reader, practice);
        Map<String, Answer> answers = new TreeMap<>();
        practice.content().answers().forEach((field, answer) -> {
            if (!PersonalAnswers.isPersonal(form, field)) {
                answers.put(field, answer);
            } else if (opens) {
                answers.put(field, opened(answer, practice.contact()));
            }
        });
        return answers;
    }

    /** A text that was erased is no longer there, while the answer says that there was one. */
    private Answer opened(Answer answer, PersonId contact) {
        String sealed = answer.text();
        return sealed == null
                ? answer
                : new Answer(answer.status(), people.openOrNull(new Sealed(contact, sealed)), answer.items(),
                        answer.period(), answer.reason());
    }

    static List<Translation> translations(PracticeDocument practice) {
        return practice.translations().stream().map(one -> new Translation(one.language(), one.name(), one.answers(),
                one.ofRevision(), one.ofRevision() < practice.revision(), one.at())).toList();
    }

    private static List<PublicComment> comments(PracticeDocument practice, CallDocument call, Directory names,
            Reader reader) {
        return practice.remarks().published().stream()
                .map(one -> new PublicComment(one.comment(), names.delegation(call.organisation(), one.delegation()),
                        one.language(), one.text(), one.at(),
                        AllowedCommands.mayTakeBack(practice, one.delegation(), reader)))
                .toList();
    }

    private @Nullable Internal internal(PracticeDocument practice, CallDocument call, Reader reader) {
        if (!reader.sees(practice.group(), call.organisation())) {
            return null;
        }
        People.Known known = people.known(persons(practice));
        boolean notes = PracticeAccess.readsNotes(reader, practice, call.organisation());
        return new Internal(practice.questions().stream().map(question -> clarification(question, known)).toList(),
                remarks(practice.remarks().comments(), known),
                notes ? remarks(practice.remarks().notes(), known) : null,
                practice.revisions().stream()
                        .map(one -> new Revision(one.revision(), one.at(), known.view(one.by()), one.reason()))
                        .toList(),
                known.view(practice.milestones().submittedBy()), practice.milestones().decisionReason(),
                withdrawal(practice.milestones().withdrawal(), known), AllowedCommands.of(practice, reader));
    }

    private static @Nullable WithdrawalRequest withdrawal(@Nullable Withdrawal asked, People.Known known) {
        return asked == null
                ? null
                : new WithdrawalRequest(asked.reason(), known.view(asked.by()), asked.at(),
                        declined(asked.declined(), known));
    }

    private static @Nullable DeclinedRequest declined(@Nullable Declined answer, People.Known known) {
        return answer == null ? null : new DeclinedRequest(answer.reason(), known.view(answer.by()), answer.at());
    }

    private static List<PersonId> persons(PracticeDocument practice) {
        List<PersonId> persons = new ArrayList<>(List.of(practice.milestones().submittedBy()));
        practice.revisions().forEach(one -> persons.add(one.by()));
        practice.questions().forEach(one -> persons.add(one.askedBy()));
        practice.questions().stream().map(Question::answeredBy).filter(Objects::nonNull).forEach(persons::add);
        practice.questions().stream().map(Question::resolution).filter(Objects::nonNull)
                .forEach(one -> persons.add(one.by()));
        practice.remarks().comments().forEach(one -> persons.add(one.by()));
        practice.remarks().notes().forEach(one -> persons.add(one.by()));
        Optional<Withdrawal> asked = Optional.ofNullable(practice.milestones().withdrawal());
        asked.map(Withdrawal::by).ifPresent(persons::add);
        asked.map(Withdrawal::declined).map(Declined::by).ifPresent(persons::add);
        return persons;
    }

    private static List<Remark> remarks(List<PracticeDocument.Remark> remarks, People.Known known) {
        return remarks.stream().map(one -> new Remark(one.id(), one.text(), known.view(one.by()), one.role(),
                one.delegation(), one.at())).toList();
    }

    private Clarification clarification(Question one, People.Known known) {
        PersonId answerer = one.answeredBy();
        PersonView answeredBy = answerer == null ? null : known.view(answerer);
        Resolution resolution = one.resolution();
        return new Clarification(one.clarification(), one.field(), one.question(), known.view(one.askedBy()),
                one.askedAt(), one.due(), one.answer(), answeredBy, one.answeredAt(), one.stateAt(clock.instant()),
                resolution == null ? null : resolution.reason(),
                resolution == null ? null : known.view(resolution.by()), resolution == null ? null : resolution.at());
    }
}
