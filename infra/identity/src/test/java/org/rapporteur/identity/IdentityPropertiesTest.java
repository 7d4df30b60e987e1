package org.rapporteur.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Tokens for nobody would be refused by every service, or by none. */
class IdentityPropertiesTest {
    private static IdentityProperties told(Map<String, String> settings) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource(
                Map.of("told.issuer", "http://127.0.0.1/identity", "told.home", "http://127.0.0.1/"));
        settings.forEach((name, value) -> source.put("told." + name, value));
        return new Binder(source).bind("told", IdentityProperties.class).get();
    }

    @Test
    void tokens_are_for_the_platform_unless_told_otherwise() {
        assertThat(told(Map.of()).audience()).isEqualTo("rapporteur");
        assertThat(told(Map.of("audience", "interface")).audience()).isEqualTo("interface");
    }

    @Test
    void tokens_for_nobody_are_not_issued() {
        assertThatThrownBy(() -> told(Map.of("audience", " "))).rootCause().hasMessageContaining("OIDC_AUDIENCE");
    }
}
