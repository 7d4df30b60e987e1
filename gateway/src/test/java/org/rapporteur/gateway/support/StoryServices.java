package org.rapporteur.gateway.support;

import java.util.List;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.practices.VersionQuery.VersionDrafts;
import org.rapporteur.shared.workinggroups.Role;
import tools.jackson.databind.json.JsonMapper;

/** Lets the stubs of the services answer with the {@link Story}, as JSON of the records of the contract. */
public final class StoryServices {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoryServices() {
    }

    /** The story as the secretariat's and rapporteur's pages ask for it. */
    public static void tell(StubServices services) {
        answer(services, "/api/me", Story.me(true, Story.ARMENIA, Role.SECRETARIAT, Role.RAPPORTEUR));
        answer(services, "/api/me/contact", Story.contact("anahit@example.org"));
        answer(services, "/api/me/tasks", Story.tasks());
        answer(services, "/api/organisations", Story.organisations());
        answer(services, "/api/organisations/" + Story.ORGANISATION + "/delegations", Story.delegations());
        tellGroup(services);
        MailStory.tell(services);
        MandateStory.tell(services);
        tellPractices(services);
    }

    private static void tellGroup(StubServices services) {
        String group = "/api/groups/" + Story.GROUP;
        answer(services, "/api/groups", Story.groups());
        answer(services, group, Story.dashboard(Role.SECRETARIAT, Role.RAPPORTEUR));
        answer(services, group + "/members", Story.members(true));
        answer(services, group + "/practices", Story.groupPractices());
        answer(services, group + "/review-queue", Story.queue(false));
        answer(services, group + "/trail", Story.trail());
        answer(services, group + "/versions", VersionStory.versions(true));
        answer(services, "/api/version-drafts", new VersionDrafts(List.of(VersionStory.form(3))));
        answer(services, "/api/version-drafts/" + VersionStory.FORM, VersionStory.form(3));
        answer(services, "/api/version-drafts/" + VersionStory.WORDS, VersionStory.words(2));
        answer(services, "/api/invitations/" + Story.INVITATION, Story.invitation("OPEN"));
        answer(services, "/api/invitations/" + Story.INVITATION + "/offer", Story.invitation("OPEN"));
        answer(services, "/api/operations/views", Story.views(Story.rebuild(500, null), null));
    }

    private static void tellPractices(StubServices services) {
        String practice = "/api/practices/" + Story.PRACTICE;
        answer(services, "/api/calls", Story.calls());
        answer(services, "/api/calls/" + Story.CALL, Story.callPage(true, Story.LUXEMBOURG));
        answer(services, "/api/calls/" + Story.CALL + "/trail", Story.trail());
        answer(services, "/api/drafts", Story.drafts());
        services.json("/api/drafts/progress", "{\"items\":[]}");
        answer(services, "/api/drafts/" + Story.DRAFT, Story.draft(3));
        answer(services, "/api/my/practices", Story.myPractices());
        answer(services, practice, Story.practice(PracticeStatus.CLARIFICATION_REQUESTED, false, everyCommand()));
        answer(services, practice + "/trail", Story.trail());
        answer(services, practice + "/compare", Comparing.comparison());
        answer(services, practice + "/transferability", Transferring.transferability(true));
        answer(services, practice + "/transfers", Transferring.transfers(true));
        answer(services, "/api/groups/" + Story.GROUP + "/transfers", Transferring.ofGroup());
    }

    public static String[] everyCommand() {
        return new String[]{"AssignCategory", "RemoveCategory", "LeaveUncategorised", "AssignPriorityDomain",
            "SetInnovationType", "LinkCharterArticle", "UnlinkCharterArticle",
            "TagInstrument", "UntagInstrument", "ResolveClarification", "AddInternalNote", "CommentOnPractice",
            "CommentPublicly",
            "ReopenPractice",
            "RequestClarification", "ProvideClarification", "AcceptPractice", "DeclinePractice", "PublishPractice",
            "RevisePractice", "WithdrawPractice", "AskForWithdrawal", "DeclineWithdrawal", "ProvideTranslation"};
    }

    /** Another answer at an address. */
    public static void answer(StubServices services, String path, Object record) {
        services.json(path, json(record));
    }

    public static String json(Object record) {
        return JSON.writeValueAsString(record);
    }
}
