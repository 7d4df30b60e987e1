package org.rapporteur.gateway.shell.security;

import org.rapporteur.gateway.shell.kept.KeepFormThenSignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.util.matcher.OrServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Two doors: what is relayed judges for itself; pages sign people in and are guarded against forged forms. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {
    /** Nothing here rests on a browser's session, so there is nothing to forge. */
    @Bean
    @Order(1)
    SecurityWebFilterChain relayed(ServerHttpSecurity http) {
        return http.securityMatcher(new OrServerWebExchangeMatcher(paths("/identity/**"), paths("/log/**"),
                paths(BackChannelSignOut.PATH),
                paths("/mail/one-click/**"), new ApiCallWithoutSession())).csrf(ServerHttpSecurity.CsrfSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable).requestCache(c -> c.disable())
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(exchange -> exchange.anyExchange().permitAll()).build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain pages(ServerHttpSecurity http, SignIn signIn, PublicPages pages,
            KeepFormThenSignIn entryPoint, IdentityProperties identity, ServerCsrfTokenRepository csrfTokens,
            ServerSecurityContextRepository contexts, ServerLogoutSuccessHandler afterSignOut,
            ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> onTheirWay) {
        return http.headers(headers -> SecurityHeaders.write(headers, identity))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens).csrfTokenRequestHandler(guardInEveryForm())
                        .accessDeniedHandler((ex, e) -> forbidden()))
                .securityContextRepository(contexts).requestCache(cache -> cache.requestCache(signIn.requests()))
                .authorizeExchange(exchange -> exchange.pathMatchers("/api/**", "/assets/**").permitAll()
                        .anyExchange().access(pages))
                .oauth2Login(login -> login.authorizationRequestResolver(signIn.resolver())
                        .authorizationRequestRepository(onTheirWay)
                        .authenticationSuccessHandler(signIn.afterwards())
                        .authenticationFailureHandler((ex, e) -> Mono.error(new SignInFailed(e))))
                .oauth2Client(Customizer.withDefaults())
                .exceptionHandling(e -> e.authenticationEntryPoint(entryPoint)
                        .accessDeniedHandler((ex, denied) -> forbidden()))
                .logout(out -> out.requiresLogout(post("/sign-out")).logoutSuccessHandler(afterSignOut)).build();
    }

    @Bean
    ServerOAuth2AuthorizationRequestResolver authorizationRequests(ReactiveClientRegistrationRepository clients) {
        var resolver = new DefaultServerOAuth2AuthorizationRequestResolver(clients);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    @Bean
    ServerLogoutSuccessHandler afterSignOut(ReactiveClientRegistrationRepository clients) {
        var handler = new OidcClientInitiatedServerLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }

    private static Mono<Void> forbidden() {
        return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private static ServerWebExchangeMatcher paths(String pattern) {
        return new PathPatternParserServerWebExchangeMatcher(pattern);
    }

    private static ServerWebExchangeMatcher post(String path) {
        return new PathPatternParserServerWebExchangeMatcher(path, HttpMethod.POST);
    }

    /** The guard stands in the forms that bring a file, too. */
    private static XorServerCsrfTokenRequestAttributeHandler guardInEveryForm() {
        XorServerCsrfTokenRequestAttributeHandler handler = new XorServerCsrfTokenRequestAttributeHandler();
        handler.setTokenFromMultipartDataEnabled(true);
        return handler;
    }
}
