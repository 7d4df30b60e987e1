package org.rapporteur.eventlog.axon;

import java.util.Date;

import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A token as a document: one number, who holds it, and since when. */
final class StoredToken {

    static final String ID = "_id";
    static final String PROCESSOR = "processor";
    static final String SEGMENT = "segment";
    static final String MASK = "mask";
    static final String POSITION = "position";
    static final String OWNER = "owner";
    static final String CLAIMED = "claimed";

    private StoredToken() {
    }

    static String id(String processor, int segment) {
        return processor + "/" + segment;
    }

    static Document of(String processor, Segment segment, @Nullable TrackingToken token) {
        return new Document(ID, id(processor, segment.getSegmentId())).append(PROCESSOR, processor)
                .append(SEGMENT, segment.getSegmentId()).append(MASK, segment.getMask())
                .append(POSITION, position(token)).append(OWNER, null).append(CLAIMED, new Date(0));
    }

    static @Nullable Long position(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> null;
            case GlobalSequenceTrackingToken one -> one.getGlobalIndex();
            case TrackingToken first when first.equals(TrackingToken.FIRST) -> 0L;
            default -> throw new IllegalArgumentException(
                    "%s is not one number: merging and replaying are not supported, build anew under a new name."
                            .formatted(token));
        };
    }

    static @Nullable TrackingToken token(Document document) {
        Number position = document.get(POSITION, Number.class);
        return position == null ? null : new GlobalSequenceTrackingToken(position.longValue());
    }

    static Segment segment(Document document) {
        return new Segment(document.getInteger(SEGMENT), document.getInteger(MASK));
    }
}
