package org.rapporteur.identity.people;

import java.util.List;

/** The cast of the demo; empty where there is no demo. */
public record DemoPeople(List<DemoPerson> people) {
    public DemoPeople {
        people = List.copyOf(people);
    }

    public static DemoPeople none() {
        return new DemoPeople(List.of());
    }

    public boolean isDemo() {
        return !people.isEmpty();
    }
}
