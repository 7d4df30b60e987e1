package org.rapporteur.gateway.shell.remote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.FormTest;

class PinnedVersionsTest extends FormTest {
    @Test
    void the_service_is_asked_for_a_version_even_where_the_platform_brings_one_and_its_absence_is_borne() {
        assertThat(signedIn("anahit").open(PRACTICE).status()).isEqualTo(200);

        assertThat(SERVICES.last("/api/questionnaires/pecs-good-practices/1")).isNotNull();
        assertThat(SERVICES.last("/api/vocabularies/pecs/1")).isNotNull();
    }
}
