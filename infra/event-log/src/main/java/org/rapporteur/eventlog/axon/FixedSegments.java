package org.rapporteur.eventlog.axon;

import java.util.List;

import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToInitializeTokenException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses to split and to merge segments, at the first that Axon writes for either. Without transactions a split would leave two
 * that hear the same events, since it gives up its claim before it deletes what it split (AxonFramework issue 4583), and a
 * merger would delete both before its token, which is not one number, can be stored.
 */
final class FixedSegments {

    private static final String WHAT_TO_DO = "segments are neither split nor merged. Start a processor of another name with as"
            + " many as are wanted.";

    private FixedSegments() {
    }

    static void requireApart(Segment wanted, List<Segment> there, String processor) {
        there.stream().filter(one -> overlap(one, wanted)).findFirst().ifPresent(one -> {
            throw new UnableToInitializeTokenException("%s[%d] overlaps [%d]: %s".formatted(processor,
                    wanted.getSegmentId(), one.getSegmentId(), WHAT_TO_DO));
        });
    }

    private static boolean overlap(Segment one, Segment other) {
        int both = one.getMask() & other.getMask();
        return (one.getSegmentId() & both) == (other.getSegmentId() & both);
    }

    /** Only a merger deletes inside of a unit of work. */
    static void requireOutsideOfWork(@Nullable ProcessingContext context, String processor) {
        if (context != null && context.isStarted() && !context.isCompleted()) {
            throw new UnsupportedOperationException(processor + ": " + WHAT_TO_DO);
        }
    }
}
