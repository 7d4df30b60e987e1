package org.rapporteur.command.practices.removefile;

import static org.rapporteur.command.practices.PracticeRule.KNOWN_FILE;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.RemoveFile;
import org.rapporteur.shared.practices.PracticeEvent.FileAttached;
import org.rapporteur.shared.practices.PracticeEvent.FileRemoved;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** The content of a file is removed for good; what its facts say of it stays. */
@Component
final class RemoveFileHandler implements Slice<RemoveFile, OnPractice<Set<String>>> {
    @Override
    public OnPractice<Set<String>> load(RemoveFile command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history, Set.of(), RemoveFileHandler::evolve);
    }

    private static Set<String> evolve(Set<String> there, Event event) {
        return switch (event) {
            case FileAttached file ->
                Stream.concat(there.stream(), Stream.of(file.hash())).collect(Collectors.toUnmodifiableSet());
            case FileRemoved file ->
                there.stream().filter(hash -> !hash.equals(file.hash())).collect(Collectors.toUnmodifiableSet());
            default -> there;
        };
    }

    @Override
    public Decision decide(RemoveFile command, OnPractice<Set<String>> on, Act act) {
        Capacity secretariat = on.seat().asSecretariat();
        KNOWN_FILE.requires(on.facts().contains(command.hash()));
        return secretariat.tells(new FileRemoved(command.practice(), command.hash(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(RemoveFile command) {
        return PracticeTags.practice(command.practice());
    }
}
