package org.rapporteur.shared.practices;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.practices.PracticeQuery.CallRef;
import org.rapporteur.shared.practices.PracticeQuery.FacetValue;
import org.rapporteur.shared.practices.PracticeQuery.PracticeSummary;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.GroupId;

/** What can be asked about calls and who answers them, and what is answered. */
public final class CallQuery {
    private CallQuery() {
    }

    // ---- Calls

    /**
     * A call on a list.
     *
     * @param open it takes answers: neither closed nor past its deadline, and not to be opened later
     * @param opensAt when it takes answers, where that is still to come
     * @param mandate under which it is held
     */
    public record CallSummary(CallId call, GroupId group, Bilingual title, Instant openedAt, Instant deadline,
            boolean open, @Nullable Instant closedAt, int invited, int answered, int practices,
            @Nullable Instant opensAt, @Nullable MandateId mandate) {}

    /** {@code GET /api/calls?mandate=}: the calls of the reader's groups, or those held under a mandate, newest first. */
    public record Calls(long position, List<CallSummary> items) {}

    /**
     * {@code GET /api/calls/{call}}: a call with its roster.
     *
     * @param mayManage whether the reader is the group's secretariat
     * @param mayAnswer the delegation for which the reader may answer, where the call is open
     * @param languages in which it may be answered; every one where it names none
     * @param mandate under which it is held, where the reader may see it
     */
    public record CallPage(long position, CallSummary call, Bilingual groupName, Bilingual guidance,
            @Nullable String contact, VersionRef questionnaire, VersionRef vocabulary, List<Labelled> domains,
            List<Extension> extensions, boolean mayManage, @Nullable DelegationView mayAnswer,
            List<Respondent> roster, List<Language> languages, @Nullable CallMandate mandate) {}

    /** The mandate of a call, by its years and its group. */
    public record CallMandate(MandateId mandate, MandatePeriod period, Bilingual groupName) {}

    public record Extension(Instant deadline, Instant at, String reason) {}

    /** Whether a delegation that was invited has answered. */
    public enum RespondentState {
        /** At least one practice was submitted and not withdrawn. */
        ANSWERED,
        /** Nothing was submitted, and the call is still open. */
        AWAITED,
        /** Nothing was submitted, and the call is over. */
        SILENT
    }

    /** A line of the roster. {@code invited} is false for a delegation that answered without an invitation. */
    public record Respondent(DelegationView delegation, boolean invited, @Nullable Instant invitedAt,
            RespondentState state, int practices, @Nullable Instant lastAnswerAt, @Nullable Instant remindedAt) {}

    // ---- Respondents

    /**
     * {@code GET /api/respondents}: who has something published, by code: states, regions, organisations and bodies, and
     * the states whose regions have.
     */
    public record Respondents(long position, List<RespondentCount> items) {}

    /**
     * A respondent with what is published of it.
     *
     * @param practices its own
     * @param ofParts those of its regions
     * @param onBehalf those that it answered for another delegation, as bodies do: they count there
     */
    public record RespondentCount(DelegationView respondent, int practices, int ofParts, int onBehalf) {}

    /**
     * {@code GET /api/respondents/{code}}: the public profile of a respondent: what is published of it and nothing else.
     *
     * @param whole the state of which it is a region
     * @param parts its regions
     * @param items its own practices, by name
     * @param onBehalf the practices that it answered for other delegations
     * @param categories how many of its practices have each category
     * @param domains how many of its practices are on each priority domain
     * @param calls the calls that these practices answered, the newest first
     */
    public record RespondentProfile(long position, RespondentCount counts, @Nullable DelegationView whole,
            List<RespondentCount> parts, List<PracticeSummary> items, List<PracticeSummary> onBehalf,
            List<FacetValue> categories, List<FacetValue> domains, List<AnsweredCall> calls) {}

    public record AnsweredCall(CallRef call, Instant openedAt, int practices) {}
}
