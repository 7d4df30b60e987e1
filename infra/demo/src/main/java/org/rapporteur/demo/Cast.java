package org.rapporteur.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everybody who acts in the demo, and the client with which scripts sign in. */
public record Cast(ApiClient apiClient, List<Person> people) {

    /** Credentials for the OAuth 2 client credentials grant. */
    public record ApiClient(String id, String secret, String scope) {}

    private record File(ApiClient apiClient, List<Person> people, Map<String, String> members) {}

    public static Cast load() {
        File file = DemoFiles.read("cast.yaml", File.class);
        Stream<Person> silent = file.members().entrySet().stream()
                .map(member -> Person.silentMember(member.getKey(), member.getValue()));
        return new Cast(file.apiClient(), Stream.concat(file.people().stream(), silent).toList());
    }

    /** The people on the sign-in page. */
    public List<Person> signIns() {
        return people.stream().filter(Person::signsIn).toList();
    }

    public Person person(String username) {
        return first(person -> person.username().equals(username), "has the username " + username);
    }

    public Person only(String role) {
        return first(person -> person.is(role), "is " + role);
    }

    /** The first member who speaks for the delegation. */
    public Person memberFor(String delegation) {
        return first(person -> person.is("MEMBER") && person.speaksFor(delegation), "speaks for " + delegation);
    }

    /** Rapporteurs share the delegations out, and none gets the own one. */
    Person rapporteurFor(String delegation, int line) {
        List<Person> free = people.stream()
                .filter(person -> person.is("RAPPORTEUR") && !person.speaksFor(delegation)).toList();
        return free.get(line % free.size());
    }

    private Person first(Predicate<Person> wanted, String what) {
        return people.stream().filter(wanted).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody in the cast " + what));
    }
}
