package org.rapporteur.gateway.mandates;

import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityPage;
import org.rapporteur.shared.mandates.ActivityQuery.ActivitySummary;
import org.rapporteur.shared.mandates.MandateQuery.GroupMandates;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.rapporteur.shared.mandates.MandateQuery.May;
import org.rapporteur.shared.mandates.RenewalQuery.RenewalOffer;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewPage;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What several pages of this capability ask for. */
@Component
public class MandateAnswers {
    private final QueryClient queries;

    MandateAnswers(QueryClient queries) {
        this.queries = queries;
    }

    public Mono<GroupMandates> of(String group) {
        return queries.get("/api/groups/{group}/mandates", GroupMandates.class, group);
    }

    public Mono<MandateBoard> board(String mandate) {
        return queries.get("/api/mandates/{mandate}", MandateBoard.class, mandate);
    }

    public Mono<ActivityPage> activity(String activity) {
        return queries.get("/api/activities/{activity}", ActivityPage.class, activity);
    }

    public Mono<ReviewPage> review(String review) {
        return queries.get("/api/reviews/{review}", ReviewPage.class, review);
    }

    public Mono<RenewalOffer> renewal(String mandate) {
        return queries.get("/api/mandates/{mandate}/renewal", RenewalOffer.class, mandate);
    }

    /** What the reader may do with an activity of this board, or, where it is about none, with the mandate. */
    public static May may(MandateBoard board, @Nullable String activity) {
        return board.everyTask().stream().flatMap(task -> task.activities().stream())
                .filter(one -> one.activity().value().equals(activity)).map(ActivitySummary::may).findFirst()
                .orElse(board.may());
    }
}
