package org.rapporteur.gateway.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Nobody could sign in at a provider that refuses a scope which it does not know. */
class IdentityPropertiesTest {
    @Test
    void the_embedded_provider_is_asked_for_the_interface_too() {
        assertThat(told(Map.of()).askedScopes()).containsExactly("openid", "profile", "email", "api");
    }

    @Test
    void another_provider_is_asked_for_what_every_one_knows() {
        assertThat(told(Map.of("issuer-uri", "https://sso.example.org")).askedScopes()).containsExactly("openid",
                "profile", "email");
    }

    @Test
    void what_is_set_is_asked_for() {
        assertThat(told(Map.of("issuer-uri", "https://sso.example.org", "scopes", "openid,groups")).askedScopes())
                .isEqualTo(List.of("openid", "groups"));
    }

    private static IdentityProperties told(Map<String, String> settings) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource();
        settings.forEach((name, value) -> source.put("rapporteur.identity." + name, value));
        return new Binder(source).bindOrCreate("rapporteur.identity", IdentityProperties.class);
    }
}
