package org.rapporteur.demo;

import java.util.List;

import org.rapporteur.shared.Command;

/** Who may say what, as the demo needs it: the platform's table of roles, read for the commands of the story. */
final class Permissions {

    private Permissions() {
    }

    static List<String> of(Command command) {
        return switch (command.getClass().getSimpleName()) {
            case "BecomeFirstAdministrator", "CreateOrganisation", "RegisterDelegation", "AppointAuditor",
                    "CreateWorkingGroup" ->
                List.of("ADMINISTRATOR");
            case "InviteMember", "OpenCall", "InviteRespondent", "ExtendCall", "CloseCall",
                    "PublishPractice", "ProvideTranslation", "AdoptMandate", "RenewMandate", "CloseMandate",
                    "PlanActivity",
                    "CancelActivity", "LinkOutput", "OpenMandateReview" ->
                List.of("SECRETARIAT");
            case "AcceptInvitation" -> List.of("SECRETARIAT", "CHAIR", "RAPPORTEUR", "MEMBER", "OBSERVER", "AUDITOR");
            case "ReportProgress", "CompleteActivity" -> List.of("MEMBER", "RAPPORTEUR");
            case "EvaluateTask", "EvaluateActivity", "ProposeNewActivity" ->
                List.of("MEMBER", "RAPPORTEUR", "CHAIR");
            case "SubmitMandateReview" -> List.of("SECRETARIAT", "RAPPORTEUR");
            case "ReturnMandateReview", "ApproveMandateReview" -> List.of("CHAIR");
            case "SubmitPractice", "RevisePractice", "ProvideClarification" -> List.of("MEMBER");
            case "AssignCategory", "LeaveUncategorised", "AssignPriorityDomain", "RequestClarification",
                    "SetInnovationType", "LinkCharterArticle", "TagInstrument",
                    "AcceptPractice" ->
                List.of("RAPPORTEUR");
            default -> throw new IllegalArgumentException("The story should not say " + command);
        };
    }
}
