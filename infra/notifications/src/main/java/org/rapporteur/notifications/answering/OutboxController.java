package org.rapporteur.notifications.answering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.notifications.answering.Readers.Sight;
import org.rapporteur.notifications.directory.Directory;
import org.rapporteur.notifications.directory.GroupEntry;
import org.rapporteur.notifications.outbox.Links;
import org.rapporteur.notifications.outbox.Outbox;
import org.rapporteur.notifications.outbox.Row;
import org.rapporteur.notifications.settings.MailSettings;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.notifications.MailQuery;
import org.rapporteur.shared.notifications.MailQuery.MailPage;
import org.rapporteur.shared.notifications.MailState;
import org.rapporteur.shared.workinggroups.GroupId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The outbox: what was made, and what became of it. */
@RestController
@RequestMapping("/api/mail/outbox")
class OutboxController {
    private final Outbox outbox;
    private final Links links;
    private final OutboxAnswers answers;
    private final Directory directory;
    private final Readers readers;
    private final Waiting waiting;
    private final MailSettings settings;

    OutboxController(Outbox outbox, Links links, OutboxAnswers answers, Directory directory, Readers readers,
            Waiting waiting,
            MailSettings settings) {
        this.outbox = outbox;
        this.links = links;
        this.answers = answers;
        this.directory = directory;
        this.readers = readers;
        this.waiting = waiting;
        this.settings = settings;
    }

    @GetMapping
    MailQuery.Outbox list(@AuthenticationPrincipal Jwt token, @RequestParam(required = false) @Nullable GroupId group,
            @RequestParam(required = false) @Nullable MailState state,
            @RequestParam(defaultValue = "0") long minPosition) {
        long position = waiting.until(minPosition);
        GroupEntry entry = group == null ? null : directory.group(group).orElseThrow(NotFound::new);
        Sight sight = sight(readers.person(token), entry);
        return new MailQuery.Outbox(position, entry == null ? null : entry.name(), settings.sends(), settings.hold(),
                sight == Sight.WHOLE, outbox.counts(group),
                outbox.of(group, state).stream().map(row -> answers.line(row, sight)).toList());
    }

    @GetMapping("/{mail}")
    MailPage one(@AuthenticationPrincipal Jwt token, @PathVariable String mail) {
        Row row = outbox.find(mail).orElseThrow(NotFound::new);
        GroupEntry group = group(row);
        return answers.page(waiting.until(0), row, group, sight(readers.person(token), group));
    }

    /** Lets a mail go that the secretariat has checked, or tries one again that failed. */
    @PostMapping("/{mail}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@AuthenticationPrincipal Jwt token, @PathVariable String mail) {
        decide(token, mail, List.of(MailState.HELD, MailState.FAILED, MailState.WAITING), MailState.WAITING);
    }

    @PostMapping("/{mail}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@AuthenticationPrincipal Jwt token, @PathVariable String mail) {
        Row row = decide(token, mail, List.of(MailState.HELD, MailState.FAILED, MailState.WAITING),
                MailState.DISCARDED);
        links.forget(row.mail().invitation());
    }

    private Row decide(Jwt token, String mail, List<MailState> from, MailState to) {
        PersonId person = readers.person(token);
        Row row = outbox.find(mail).orElseThrow(NotFound::new);
        if (sight(person, group(row)) != Sight.WHOLE) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (!settings.sends() || !outbox.decide(mail, from, to, person)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return row;
    }

    private @Nullable GroupEntry group(Row row) {
        GroupId group = row.mail().group();
        return group == null ? null : directory.group(group).orElseThrow(NotFound::new);
    }

    private Sight sight(PersonId person, @Nullable GroupEntry group) {
        Sight sight = readers.sight(person, group);
        if (sight == Sight.NONE) {
            throw new NotFound();
        }
        return sight;
    }
}
