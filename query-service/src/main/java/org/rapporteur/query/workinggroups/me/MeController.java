package org.rapporteur.query.workinggroups.me;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Contact;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Me;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The reader themself. */
@RestController
@Tag(name = "Me", description = "Who the reader is, and what waits for them.")
class MeController {
    private final Answers answers;
    private final MeQueries me;

    MeController(Answers answers, MeQueries me) {
        this.answers = answers;
        this.me = me;
    }

    @GetMapping("/api/me")
    @Operation(summary = "Tell who the reader is and where they sit", description = "A newcomer gets an answer without seats.")
    Mono<ResponseEntity<Me>> me(Asked asked) {
        return answers.give(asked, MeQueries.VIEWS, me::me);
    }

    @GetMapping("/api/me/contact")
    @Operation(summary = "Tell the name and e-mail address by which the reader is known", description = "As they gave them last, when they accepted an invitation or by UpdateContact.")
    Mono<ResponseEntity<Contact>> contact(Asked asked) {
        return answers.give(asked, MeQueries.CONTACT_VIEWS, me::contact);
    }
}
