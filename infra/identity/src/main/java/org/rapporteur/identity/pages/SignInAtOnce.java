package org.rapporteur.identity.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs somebody in who has just chosen a password: they need not type it again. */
@Component
class SignInAtOnce {
    private final SessionRegistry sessions;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignInAtOnce(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    void signIn(String subject, HttpServletRequest request, HttpServletResponse response) {
        UserDetails principal = SignedIn.principal(subject);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null,
                principal.getAuthorities()));
        request.getSession();
        // why: a session that somebody else may have begun becomes another one before it means anything.
        request.changeSessionId();
        sessions.registerNewSession(request.getSession().getId(), principal);
        contexts.saveContext(context, request, response);
    }
}
