package org.rapporteur.gateway.practices.draft;

import java.util.List;
import java.util.Optional;
import org.rapporteur.gateway.practices.questionnaire.Asked;
import org.rapporteur.gateway.practices.questionnaire.Gap;
import org.rapporteur.gateway.practices.questionnaire.Given;
import org.rapporteur.gateway.practices.questionnaire.Question;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.DraftQuery.Draft;
import org.rapporteur.shared.practices.DraftQuery.DraftContent;
import org.rapporteur.shared.practices.PracticeQuery.DraftFiles;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Delegations;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The pages of a draft. */
@Component
public class DraftView {
    private final CommandClient commands;
    private final QueryClient queries;

    DraftView(CommandClient commands, QueryClient queries) {
        this.commands = commands;
        this.queries = queries;
    }

    Mono<Rendering> form(String draft, FormState form) {
        return page("gateway/practices/draft", draft, form);
    }

    /** One of the pages about a draft, with the draft, its call and its questions. */
    public Mono<Rendering> page(String view, String draft, FormState form) {
        return commands.get("/api/drafts/{draft}", Draft.class, draft)
                .flatMap(
                        saved -> Mono.zip(queries.get("/api/calls/{call}", CallPage.class, saved.call()), bodies(saved))
                                .flatMap(all -> files(saved, all.getT1())
                                        .map(files -> page(view, saved, all.getT1(), all.getT2(), files, form))));
    }

    /** Asked for only where the questionnaire asks for files. */
    private Mono<Optional<DraftFiles>> files(Draft draft, CallPage call) {
        boolean asks = Asked.questionnaire(call.questionnaire()).fields()
                .anyMatch(field -> field.type() == FieldType.FILES);
        return asks
                ? commands.get("/api/drafts/{draft}/files", DraftFiles.class, draft.draft()).map(Optional::of)
                : Mono.just(Optional.empty());
    }

    private Mono<List<DelegationView>> bodies(Draft draft) {
        return queries.get("/api/groups/{group}", GroupDashboard.class, draft.group())
                .flatMap(group -> queries.get("/api/organisations/{organisation}/delegations", Delegations.class,
                        group.group().organisation().organisation()))
                .map(all -> all.items().stream().filter(one -> one.kind() == DelegationKind.BODY).toList());
    }

    private static Rendering page(String view, Draft draft, CallPage call, List<DelegationView> bodies,
            Optional<DraftFiles> files, FormState form) {
        Questionnaire questionnaire = Asked.questionnaire(call.questionnaire());
        Rendering.Builder<?> page = Rendering.view(view).modelAttribute("draft", draft).modelAttribute("call", call)
                .modelAttribute("parts", parts(questionnaire, draft.content(), form))
                .modelAttribute("given", Given.of(draft.content())).modelAttribute("bodies", bodies)
                .modelAttribute("gaps", Gap.in(draft.content(), questionnaire))
                .modelAttribute("differences", Difference.between(form, draft, questionnaire))
                .modelAttribute("form", form);
        files.ifPresent(found -> page.modelAttribute("files", found));
        return page.build();
    }

    /** Which questions are asked is decided by what stands in the form, where it came back, else by what was saved. */
    private static List<Question.Part> parts(Questionnaire questionnaire, DraftContent content, FormState form) {
        return form.sent().isEmpty()
                ? Question.parts(questionnaire, content.domains(), content.answers())
                : Question.partsOf(questionnaire, new Fields(form.sent()));
    }
}
