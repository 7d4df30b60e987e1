package org.rapporteur.identity.pages;

import java.util.List;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is signed in: known by the subject alone, so that a token can say nothing else. */
final class SignedIn {
    private SignedIn() {
    }

    static UserDetails principal(String subject) {
        return new User(subject, "",
                List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
    }
}
