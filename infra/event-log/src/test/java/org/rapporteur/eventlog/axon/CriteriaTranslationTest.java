package org.rapporteur.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.Criteria;

class CriteriaTranslationTest {

    private static final Tag RIGA = new Tag("practice", "riga");

    @Test
    void a_branch_that_matches_everything_survives() {
        EventCriteria criteria = EventCriteria.either(EventCriteria.havingTags(RIGA), EventCriteria.havingAnyTag());

        assertThat(criteria.flatten()).as("what Axon makes of it").hasSize(1);
        assertThat(CriteriaTranslation.toLog(criteria)).isEqualTo(Criteria.any());
        assertThat(CriteriaTranslation.toLog(EventCriteria.havingAnyTag())).isEqualTo(Criteria.any());
    }

    @Test
    void no_branch_at_all_matches_nothing() {
        assertThat(CriteriaTranslation.toLog(EventCriteria.either())).isEqualTo(new Criteria(Set.of()));
    }

    @RepeatedTest(50)
    void both_match_the_same_events(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        EventCriteria axons = random(random, 3);
        Criteria ours = CriteriaTranslation.toLog(axons);

        for (int i = 0; i < 100; i++) {
            QualifiedName type = new QualifiedName("type-" + random.nextInt(4));
            Set<Tag> tags = tags(random, random.nextInt(4));
            assertThat(ours.matches(type.fullName(), CriteriaTranslation.tagsToLog(tags)))
                    .as("%s on %s %s", axons, type, tags)
                    .isEqualTo(axons.matches(type, tags));
        }
    }

    private static EventCriteria random(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 3)) {
            case 0 -> EventCriteria.havingTags(tags(random, random.nextInt(3)));
            case 1 -> EventCriteria.havingTags(tags(random, random.nextInt(3)))
                    .andBeingOneOfTypes(types(random, 1 + random.nextInt(2)));
            case 2 -> EventCriteria.havingAnyTag().andBeingOneOfTypes(types(random, 1 + random.nextInt(2)));
            case 3 -> random(random, depth - 1).or(random(random, depth - 1));
            default -> EventCriteria.either(random(random, depth - 1), random(random, depth - 1));
        };
    }

    private static Set<Tag> tags(Random random, int count) {
        return IntStream.range(0, count).mapToObj(i -> new Tag("k" + random.nextInt(2), "v" + random.nextInt(2)))
                .collect(Collectors.toSet());
    }

    private static Set<QualifiedName> types(Random random, int count) {
        return IntStream.range(0, count).mapToObj(i -> new QualifiedName("type-" + random.nextInt(4)))
                .collect(Collectors.toSet());
    }
}
