package org.rapporteur.identity.pages;

import org.rapporteur.identity.users.IdentityUser;
import org.rapporteur.identity.users.IdentityUsers;
import org.rapporteur.identity.users.SignInPaused;
import org.rapporteur.identity.watching.AccountMeters;
import org.rapporteur.identity.watching.AccountMeters.SignIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Sign-in by username and password. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final IdentityUsers users;
    private final AccountMeters meters;

    PasswordSignIn(IdentityUsers users, AccountMeters meters) {
        this.users = users;
        this.meters = meters;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var user = counted(typed);
        var principal = SignedIn.principal(user.subject());
        var authentication = UsernamePasswordAuthenticationToken.authenticated(principal, null,
                principal.getAuthorities());
        authentication.setDetails(typed.getDetails());
        return authentication;
    }

    private IdentityUser counted(Authentication typed) {
        try {
            var user = users.authenticate(typed.getName(), String.valueOf(typed.getCredentials()));
            meters.count(SignIn.DONE);
            return user;
        } catch (SignInPaused paused) {
            meters.count(SignIn.PAUSED);
            throw paused;
        } catch (BadCredentialsException wrong) {
            meters.count(SignIn.REFUSED);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
