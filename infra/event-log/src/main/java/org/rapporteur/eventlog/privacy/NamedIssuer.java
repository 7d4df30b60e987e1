package org.rapporteur.eventlog.privacy;

import java.util.Optional;

/**
 * The registry where one provider is known by a name that outlives its address: who moves it to another host or port keeps
 * everybody who they are. People who were remembered by the address before it had a name are found by it, and remembered
 * by the name from then on.
 *
 * @param address the provider's address, as its tokens name it
 * @param name what stands in its place in the registry, for ever
 */
public record NamedIssuer(SubjectRegistry people, String address, String name) implements SubjectRegistry {

    @Override
    public String subjectOf(String issuer, String subject) {
        return find(issuer, subject).orElseGet(() -> people.subjectOf(named(issuer), subject));
    }

    @Override
    public Optional<String> find(String issuer, String subject) {
        return people.find(named(issuer), subject).or(() -> knownByAddress(issuer, subject));
    }

    private Optional<String> knownByAddress(String issuer, String subject) {
        Optional<String> known = people.find(issuer, subject);
        known.ifPresent(id -> people.link(named(issuer), subject, id));
        return known;
    }

    @Override
    public void link(String issuer, String subject, String subjectId) {
        people.link(named(issuer), subject, subjectId);
    }

    @Override
    public void erase(String subjectId) {
        people.erase(subjectId);
    }

    private String named(String issuer) {
        return issuer.equals(address) ? name : issuer;
    }
}
