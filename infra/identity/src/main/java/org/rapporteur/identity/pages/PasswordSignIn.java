package org.rapporteur.identity.pages;

import org.rapporteur.identity.users.IdentityUsers;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Sign-in by username and password. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final IdentityUsers users;

    PasswordSignIn(IdentityUsers users) {
        this.users = users;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var user = users.authenticate(typed.getName(), String.valueOf(typed.getCredentials()));
        var principal = SignedIn.principal(user.subject());
        var authentication = UsernamePasswordAuthenticationToken.authenticated(principal, null,
                principal.getAuthorities());
        authentication.setDetails(typed.getDetails());
        return authentication;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
