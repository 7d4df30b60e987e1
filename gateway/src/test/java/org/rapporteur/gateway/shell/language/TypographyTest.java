package org.rapporteur.gateway.shell.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TypographyTest {
    @Test
    void french_signs_never_begin_a_line() {
        assertThat(Typography.set("Où ? Ici : « là » ; oui !", Locale.FRENCH))
                .isEqualTo("Où\u202f? Ici\u00a0: «\u202flà\u202f»\u202f; oui\u202f!");
    }

    @Test
    void english_is_left_alone() {
        assertThat(Typography.set("What ? : this", Locale.ENGLISH)).isEqualTo("What ? : this");
    }

    @Test
    void a_time_or_an_address_is_no_sentence() {
        assertThat(Typography.set("à 10:30, https://exemple.fr", Locale.FRENCH))
                .isEqualTo("à 10:30, https://exemple.fr");
    }
}
