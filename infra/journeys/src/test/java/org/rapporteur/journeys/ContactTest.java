package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.UpdateContact;
import tools.jackson.databind.JsonNode;

/** Somebody would be written to at an address that is no longer theirs, or be called by a name that is not. */
@ExtendWith(Demo.class)
class ContactTest {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Karim " + mark;
    private final String email = "karim." + mark + "@example.org";
    private Platform platform;
    private Member karim;
    private Member mirela;
    private GroupId group;
    private UpdateContact before;

    @BeforeEach
    void how_karim_is_known(Platform shared) {
        platform = shared;
        karim = Member.signIn(platform, "karim", "fr");
        mirela = Member.signIn(platform, "mirela", "en");
        group = FollowUp.seenBy(mirela).group();
        JsonNode known = karim.query("/api/me/contact").body();
        before = new UpdateContact(known.path("name").asString(), known.path("email").asString(), seats(), List.of());
    }

    private List<GroupId> seats() {
        List<GroupId> seats = new ArrayList<>();
        karim.query("/api/me").body().path("seats")
                .forEach(seat -> seats.add(new GroupId(seat.path("group").asString())));
        return seats;
    }

    @AfterEach
    void karim_is_known_as_before() {
        assertThat(karim.command(before).done()).isTrue();
    }

    @Test
    void what_is_written_after_a_change_goes_to_the_new_address_under_the_new_name(Browsers browsers) {
        try (Visitor visitor = browsers.visitor("fr").signIn("karim")) {
            visitor.open("/account").fill("Votre nom", name).fill("Votre courriel", email)
                    .press("Enregistrer nom et courriel")
                    .isTold("Votre nom et votre courriel sont enregistrés.");
            assertThat(visitor.page().locator("#email").inputValue()).isEqualTo(email);
        }
        try (OwnCall call = new OwnCall(mirela, "FR")) {
            assertThat(readers(call.mark())).contains(name + " <" + email + ">");
        }
        theSecretariatSeesBothAndTheHistoryTheNameAlone();
    }

    /** To whom it was written about what has this in its subject. */
    private List<String> readers(String subject) {
        JsonNode outbox = mirela.query("/api/mail/outbox?group=" + group + "&minPosition=" + platform.acknowledged())
                .body();
        return StreamSupport.stream(outbox.path("items").spliterator(), false)
                .filter(mail -> mail.path("subject").asString().contains(subject))
                .map(mail -> mail.path("to").asString()).toList();
    }

    private void theSecretariatSeesBothAndTheHistoryTheNameAlone() {
        JsonNode members = mirela.latest("/api/groups/" + group + "/members").body().path("members");
        assertThat(StreamSupport.stream(members.spliterator(), false)
                .filter(one -> one.path("email").asString().equals(email))
                .map(one -> one.path("person").path("name").asString())).containsExactly(name);
        JsonNode trail = mirela.latest("/api/groups/" + group + "/trail").body().path("entries");
        assertThat(trail.toString()).doesNotContain(email);
        JsonNode told = trail.valueStream().filter(one -> one.toString().contains("workinggroups.ContactUpdated"))
                .toList().getLast();
        assertThat(told.path("changes").path(0).path("before").asString()).isEqualTo(before.name());
        assertThat(told.path("changes").path(0).path("after").asString()).isEqualTo(name);
    }
}
