package org.rapporteur.command.reviewdrafts;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.rapporteur.shared.mandates.ReviewDraft;
import org.rapporteur.shared.mandates.ReviewId;
import org.springframework.stereotype.Component;

/** Keeps the draft of a review, one for each round: what was written for an earlier one is not offered again. */
@Component
class ReviewDraftStore {
    private static final String ID = "_id";

    private final MongoCollection<Document> drafts;

    ReviewDraftStore(MongoClient client) {
        drafts = client.getDatabase("rapporteur_drafts").getCollection("review_drafts");
    }

    Optional<ReviewDraft> find(ReviewId review, int round) {
        return Optional.ofNullable(drafts.find(is(review, round)).first()).map(StoredReviewDraft::of);
    }

    /** Whether nobody saved it since the version on which this one builds. */
    boolean save(ReviewDraft next, int round) {
        Document document = StoredReviewDraft.toDocument(next).append(ID, id(next.review(), round));
        return next.version() == 1 ? insert(document) : replace(document, next, round);
    }

    private boolean insert(Document document) {
        try {
            drafts.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private boolean replace(Document document, ReviewDraft next, int round) {
        return drafts.replaceOne(Filters.and(is(next.review(), round),
                Filters.eq(StoredReviewDraft.VERSION, next.version() - 1)), document).getModifiedCount() == 1;
    }

    /** Those of the rounds before this one. */
    void deleteBefore(ReviewId review, int round) {
        drafts.deleteMany(Filters.in(ID, IntStream.range(0, round).mapToObj(before -> id(review, before)).toList()));
    }

    private static Bson is(ReviewId review, int round) {
        return Filters.eq(ID, id(review, round));
    }

    private static String id(ReviewId review, int round) {
        return review.value() + ":" + round;
    }
}
