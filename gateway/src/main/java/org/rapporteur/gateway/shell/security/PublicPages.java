package org.rapporteur.gateway.shell.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import reactor.core.publisher.Mono;

/**
 * Secure by default: a page asks for sign-in unless it is marked {@link PublicPage}. An address that is no page at all
 * passes, so that readers are told that it does not exist instead of being asked to sign in for nothing.
 */
@Component
class PublicPages implements ReactiveAuthorizationManager<AuthorizationContext> {
    private final ObjectProvider<RequestMappingHandlerMapping> pages;

    PublicPages(ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.pages = pages;
    }

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> who, AuthorizationContext context) {
        return isProtected(context).flatMap(closed -> closed ? signedIn(who) : decision(true));
    }

    private Mono<Boolean> isProtected(AuthorizationContext context) {
        return pages.stream().findFirst().orElseThrow().getHandler(context.getExchange())
                .ofType(HandlerMethod.class).map(page -> !isMarked(page)).defaultIfEmpty(false)
                // why: a wrong method or media type is told by the page mapping itself, a moment later.
                .onErrorReturn(false);
    }

    private static boolean isMarked(HandlerMethod page) {
        return page.hasMethodAnnotation(PublicPage.class)
                || AnnotatedElementUtils.hasAnnotation(page.getBeanType(), PublicPage.class);
    }

    private static Mono<AuthorizationResult> signedIn(Mono<Authentication> who) {
        return who.map(Authentication::isAuthenticated).defaultIfEmpty(false).flatMap(PublicPages::decision);
    }

    private static Mono<AuthorizationResult> decision(boolean granted) {
        return Mono.just(new AuthorizationDecision(granted));
    }
}
