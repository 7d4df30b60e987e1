package org.rapporteur.query.practices.calls;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.Directories;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.calls.CallDocument.Line;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.joining.MandateNames;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.CallQuery.CallMandate;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.CallQuery.CallSummary;
import org.rapporteur.shared.practices.CallQuery.Calls;
import org.rapporteur.shared.practices.CallQuery.Respondent;
import org.rapporteur.shared.practices.CallQuery.RespondentState;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.stereotype.Component;

/** Answers which calls a reader's groups have, and who was invited to each and who answered. */
@Component
class CallQueries {
    static final List<String> VIEWS = Stream.concat(Directories.VIEWS.stream(), Stream.of("mandates")).toList();

    private final ViewReader<CallDocument> calls;
    private final GroupNames groups;
    private final CallSummaries summaries;
    private final Directories directories;
    private final MandateNames mandates;

    CallQueries(ViewStores stores, CallsView view, GroupNames groups, CallSummaries summaries,
            Directories directories, MandateNames mandates) {
        this.mandates = mandates;
        this.calls = stores.of(view);
        this.groups = groups;
        this.summaries = summaries;
        this.directories = directories;
    }

    /** @param mandate where it is given, only those held under it */
    Calls calls(@Nullable String mandate, Reading reading) {
        return new Calls(reading.position(),
                summaries.of(groups.seen(reading.reader()).stream().map(GroupNames.Group::group).toList()).stream()
                        .filter(one -> mandate == null || isUnder(mandate, one)).toList());
    }

    private static boolean isUnder(String mandate, CallSummary call) {
        return call.mandate() != null && call.mandate().value().equals(mandate);
    }

    CallPage call(String id, Reading reading) {
        CallDocument call = calls.find(id).filter(one -> reading.reader().sees(one.group(), one.organisation()))
                .orElseThrow(NotFound::new);
        Directory names = directories.of(List.of(call));
        return new CallPage(reading.position(), summaries.summary(call), names.groupName(call.group()),
                call.guidance(), call.contact(), call.questionnaire(), call.vocabulary(),
                names.labels(call).domains(call.domains()), call.extensions(),
                reading.reader().has(call.group(), Role.SECRETARIAT), mayAnswer(call, reading.reader(), names),
                call.roster().stream().map(line -> respondent(line, call, names)).toList(), languages(call),
                mandate(call, reading.reader()));
    }

    private static List<Language> languages(CallDocument call) {
        return call.terms().languages().isEmpty() ? List.of(Language.values()) : call.terms().languages();
    }

    private @Nullable CallMandate mandate(CallDocument call, Reader reader) {
        return Optional.ofNullable(call.terms().mandate()).flatMap(id -> mandates.seen(id, reader))
                .map(one -> new CallMandate(one.mandate(), one.period(), one.groupName())).orElse(null);
    }

    private @Nullable DelegationView mayAnswer(CallDocument call, Reader reader, Directory names) {
        Optional<DelegationCode> voice = Optional.ofNullable(reader.voice(call.group()));
        return voice.filter(code -> summaries.isOpen(call)).map(code -> names.delegation(call.organisation(), code))
                .orElse(null);
    }

    private Respondent respondent(Line line, CallDocument call, Directory names) {
        return new Respondent(names.delegation(call.organisation(), line.delegation()), line.invitedAt() != null,
                line.invitedAt(), state(line, call), line.submissions().size(), line.lastAnswerAt(),
                line.remindedAt());
    }

    private RespondentState state(Line line, CallDocument call) {
        if (line.hasAnswered()) {
            return RespondentState.ANSWERED;
        }
        return summaries.isOver(call) ? RespondentState.SILENT : RespondentState.AWAITED;
    }
}
