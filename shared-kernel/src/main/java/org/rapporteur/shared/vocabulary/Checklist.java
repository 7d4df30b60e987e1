package org.rapporteur.shared.vocabulary;

import java.util.List;
import java.util.Optional;
import org.rapporteur.shared.Labelled;

/**
 * One version of the questions by which it is judged whether others can adopt a practice.
 *
 * <p>What it asks follows what the field asks of a good practice: the OECD's Observatory of Public Sector Innovation
 * (results, and how an innovation was or could be replicated elsewhere), Interreg Europe (evidence of success, resources
 * needed, potential for learning or transfer). The words are our own.
 *
 * @param evidence levels, from no evidence on
 */
public record Checklist(VersionRef ref, List<Labelled> criteria, List<Labelled> evidence) {
    public Checklist {
        criteria = List.copyOf(criteria);
        evidence = List.copyOf(evidence);
    }

    public Optional<Labelled> criterion(String code) {
        return criteria.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<Labelled> evidence(String code) {
        return evidence.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
