package org.rapporteur.query.mandates.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Cast.KARIM;
import static org.rapporteur.query.support.Cast.NEWCOMER;
import static org.rapporteur.query.support.Cast.THEODORA;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityRef;
import org.rapporteur.shared.mandates.ActivityQuery.ProducedUnder;
import org.rapporteur.shared.mandates.ActivityQuery.Production;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateQuery.MandateRef;
import org.rapporteur.shared.mandates.MandateQuery.TaskRef;

@ExtendWith(ToldStory.class)
class ProductionTest {
    private static final MandateRef FIRST = new MandateRef(MandateStory.FIRST, MandatePeriod.startingIn(2014));

    private static List<Production> under(Cast reader, String output, Told told) {
        return told.ask(reader, "/api/mandates/produced?output=" + output, ProducedUnder.class).items();
    }

    @Test
    void a_call_tells_the_task_and_the_activity_that_produced_it(Told told) {
        assertThat(under(KARIM, Story.CALL.value(), told)).singleElement().satisfies(one -> {
            assertThat(one.task()).isEqualTo(new TaskRef(FIRST, "a", Story.words("Collect good practices")));
            assertThat(one.activity())
                    .isEqualTo(new ActivityRef(MandateStory.SURVEY, FIRST, Story.words("Survey")));
        });
    }

    @Test
    void who_does_not_see_the_group_is_told_nothing_of_its_mandates(Told told) {
        assertThat(under(NEWCOMER, Story.CALL.value(), told)).isEmpty();
        assertThat(under(THEODORA, Story.CALL.value(), told)).isEmpty();
    }

    @Test
    void what_no_mandate_produced_stands_under_none(Told told) {
        assertThat(under(KARIM, Cast.uuid("nothing"), told)).isEmpty();
        assertThat(told.ask(KARIM, "/api/mandates/produced", ProducedUnder.class).items()).isEmpty();
    }
}
