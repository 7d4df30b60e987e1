package org.rapporteur.identity.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapporteur.identity.IdentityProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Two doors: the protocol's endpoints, and the pages. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
    private static final String LOGIN = "/login";

    private final IdentityProperties properties;

    SecurityConfiguration(IdentityProperties properties) {
        this.properties = properties;
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, EndSession endSession, SessionRegistry sessions) throws Exception {
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.oidc(oidc -> oidc.logoutEndpoint(logout -> logout.logoutResponseHandler(endSession)
                    .errorResponseHandler(SecurityConfiguration::confirmSignOut)));
        });
        return common(http, sessions).authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(LOGIN),
                        request -> request.getServletPath().equals("/oauth2/authorize")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, AfterSignIn afterSignIn, SessionRegistry sessions) throws Exception {
        return common(http, sessions)
                // why: the platform orders with its word, and no browser with a session
                .csrf(csrf -> csrf.ignoringRequestMatchers(ResetLinkOrders.PATH, ResetLinkOrders.PATH + "/issued"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        .requestMatchers("/account", "/account/**").authenticated().anyRequest().permitAll())
                .formLogin(form -> form.loginPage(LOGIN).successHandler(afterSignIn)
                        .failureHandler(SecurityConfiguration::sayWhy))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/signed-out"))
                .exceptionHandling(handling -> handling.accessDeniedHandler(SecurityConfiguration::denied)).build();
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    private HttpSecurity common(HttpSecurity http, SessionRegistry sessions) throws Exception {
        return http
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy()))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .sessionManagement(management -> management.maximumSessions(-1).sessionRegistry(sessions)
                        .expiredUrl(LOGIN));
    }

    private String policy() {
        return "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + String.join(" ", properties.formTargets());
    }

    private static void sayWhy(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException failure) throws IOException {
        var username = request.getParameter(UsernamePasswordAuthenticationFilter.SPRING_SECURITY_FORM_USERNAME_KEY);
        request.getSession().setAttribute(SignInProblem.ATTRIBUTE,
                SignInProblem.of(failure, username == null ? "" : username));
        response.sendRedirect(request.getContextPath() + LOGIN + "?problem");
    }

    /** A form older than its session is no attack: the person starts again. */
    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException && request.getServletPath().equals(LOGIN)) {
            response.sendRedirect(request.getContextPath() + LOGIN + "?expired");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static void confirmSignOut(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException failure) throws IOException {
        response.sendRedirect(request.getContextPath() + "/sign-out");
    }
}
