package org.rapporteur.demo;

import java.util.List;
import java.util.Map;
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

    public Person only(String role) {
        return people.stream().filter(person -> person.is(role)).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody in the cast is " + role));
    }

    /** The first member who speaks for the delegation. */
    public Person memberFor(String delegation) {
        return people.stream().filter(person -> person.is("MEMBER") && delegation.equals(person.delegation()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No member of the cast speaks for " + delegation));
    }
}
