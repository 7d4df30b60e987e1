package org.rapporteur.eventlog.privacy;

import java.util.Optional;

/**
 * The registry where one provider is known by a name that outlives its address: who moves it to another host or port keeps
 * everybody who they are.
 *
 * @param address the provider's address, as its tokens name it
 * @param name what stands in its place in the registry, for ever
 */
public record NamedIssuer(SubjectRegistry people, String address, String name) implements SubjectRegistry {

    @Override
    public String subjectOf(String issuer, String subject) {
        return people.subjectOf(named(issuer), subject);
    }

    @Override
    public Optional<String> find(String issuer, String subject) {
        return people.find(named(issuer), subject);
    }

    @Override
    public void erase(String subjectId) {
        people.erase(subjectId);
    }

    private String named(String issuer) {
        return issuer.equals(address) ? name : issuer;
    }
}
