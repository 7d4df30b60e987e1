package org.rapporteur.verify.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LastPositionsTest {

    @Test
    void what_was_seen_is_never_said_to_be_earlier_than_it_was() {
        LastPositions last = new LastPositions();
        Map<Long, Long> plain = new HashMap<>();
        Random random = new Random(7);
        for (long position = 0; position < 300_000; position++) {
            long hash = random.nextInt(4) == 0 ? random.nextInt(1000) * 0x9E3779B97F4A7C15L : random.nextLong();
            last.seen(hash, position);
            plain.put(hash, position);
        }
        assertThat(plain.entrySet()).allMatch(one -> last.last(one.getKey()) >= one.getValue());
        assertThat(plain.entrySet().stream().filter(one -> last.last(one.getKey()) > one.getValue()))
                .hasSizeLessThan(5);
        assertThat(last.last(random.nextLong())).isEqualTo(LastPositions.NEVER);
    }

    @Test
    void the_first_and_the_largest_position_are_kept_and_larger_ones_refused() {
        LastPositions last = new LastPositions();
        last.seen(1, 0);
        last.seen(2, 0xFFFF_FFFEL);

        assertThat(last.last(1)).isZero();
        assertThat(last.last(2)).isEqualTo(0xFFFF_FFFEL);
        assertThatThrownBy(() -> last.seen(3, 0xFFFF_FFFFL)).isInstanceOf(IllegalStateException.class);
    }
}
