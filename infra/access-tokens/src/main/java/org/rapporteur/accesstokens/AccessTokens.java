package org.rapporteur.accesstokens;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/**
 * What a service asks of a token beside its signature, issuer and time: that it is for the platform, and for access. A service
 * has this by having the module, or by naming this class where it names its automatic configurations one by one; it does not
 * start where nobody said for whom tokens have to be.
 */
@AutoConfiguration
@ConditionalOnProperty(AccessTokens.SETTINGS + "issuer-uri")
public class AccessTokens {
    static final String SETTINGS = "spring.security.oauth2.resourceserver.jwt.";

    /** Before anything else is made, so that it is the first thing that is said. */
    @Bean
    static BeanFactoryPostProcessor audienceIsSaid(Environment environment) {
        return beans -> requireAudience(Binder.get(environment)
                .bind(SETTINGS + "audiences", Bindable.listOf(String.class)).orElse(List.of()));
    }

    private static void requireAudience(List<String> audiences) {
        if (audiences.isEmpty() || audiences.stream().anyMatch(String::isBlank)) {
            throw new NoAudience();
        }
    }

    @Bean
    OAuth2TokenValidator<Jwt> onlyForAccess() {
        return new OnlyForAccess();
    }

    /** In place of the framework's own, which knows {@code JWT} alone: RFC 9068 gives access tokens a type of their own. */
    @Bean
    JwtTypeValidator typesOfAccessTokens() {
        JwtTypeValidator types = new JwtTypeValidator("JWT", OnlyForAccess.TYPE, "application/" + OnlyForAccess.TYPE);
        types.setAllowEmpty(true);
        return types;
    }
}
