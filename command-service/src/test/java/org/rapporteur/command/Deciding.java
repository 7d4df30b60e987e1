package org.rapporteur.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.fixture.AxonTestFixture;
import org.axonframework.test.fixture.AxonTestPhase;
import org.rapporteur.command.axon.Request;
import org.rapporteur.command.axon.SliceWiring;
import org.rapporteur.command.axon.Slices;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Files;
import org.rapporteur.command.deciding.KnownFile;
import org.rapporteur.command.deciding.Refused;
import org.rapporteur.command.deciding.Rule;
import org.rapporteur.command.deciding.Sealer;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.DelegationCode;

/** A slice alone on Axon's test fixture: given facts, when somebody says a command, then facts or a refusal. */
public final class Deciding {
    public static final UUID COMMIT = new UUID(7, 7);
    /** Seals so that everybody can read it. */
    public static final Sealer SEALER = (subject, text) -> "sealed for " + subject + ": " + text;
    /** Nobody brought anything. */
    public static final Files NO_FILES = (owner, hash) -> Optional.empty();
    /** What the decision under test mints. */
    public static final Act ACT = new Act(Cast.STRANGER.person(), Story.NOW, COMMIT, false, SEALER, NO_FILES);

    private final Slice<?, ?> slice;
    private final List<Event> given;
    private final Instant at;
    private final boolean mayBootstrap;
    private final Sealer sealer;
    private final Files files;

    private Deciding(Slice<?, ?> slice, List<Event> given, Instant at, boolean mayBootstrap, Sealer sealer,
            Files files) {
        this.slice = slice;
        this.given = given;
        this.at = at;
        this.mayBootstrap = mayBootstrap;
        this.sealer = sealer;
        this.files = files;
    }

    public static Deciding by(Slice<?, ?> slice) {
        return new Deciding(slice, List.of(), Story.NOW, false, SEALER, NO_FILES);
    }

    public Deciding given(List<Event> story, Event... more) {
        return new Deciding(slice, Story.and(story, more), at, mayBootstrap, sealer, files);
    }

    public Deciding at(Instant moment) {
        return new Deciding(slice, given, moment, mayBootstrap, sealer, files);
    }

    public Deciding vouchedFor() {
        return new Deciding(slice, given, at, true, sealer, files);
    }

    /** The person was erased: nothing can be sealed for them any more. */
    public Deciding afterErasureOf(PersonId erased) {
        return new Deciding(slice, given, at, mayBootstrap, new Sealer() {
            @Override
            public String seal(PersonId subject, String text) {
                return SEALER.seal(subject, text);
            }

            @Override
            public boolean hasErased(PersonId subject) {
                return subject.equals(erased);
            }
        }, files);
    }

    /** Somebody brought files beforehand. */
    public Deciding withFiles(String owner, KnownFile... brought) {
        return new Deciding(slice, given, at, mayBootstrap, sealer, (asked, hash) -> Stream.of(brought)
                .filter(file -> asked.equals(owner) && file.hash().equals(hash)).findFirst());
    }

    public Then when(Cast who, Command command) {
        AxonTestFixture fixture = AxonTestFixture
                .with(SliceWiring.configure(new Slices(List.of(slice)), sealer, files));
        Request request = new Request(who.person(), at, COMMIT, mayBootstrap, "request", "tests", "hash");
        return new Then(fixture.given().events(given).when().command(command, request.toMetadata()).then());
    }

    /** What came of it. */
    public record Then(AxonTestPhase.Then.Command result) {
        public void tells(Event... events) {
            result.success().events((Object[]) events);
        }

        public void tellsNothing() {
            result.success().eventsSatisfy(events -> assertThat(events).isEmpty());
        }

        /** In this role, for this delegation: what stands beside the facts. */
        public Then as(String role, DelegationCode delegation) {
            result.eventsSatisfy(events -> assertThat(events).isNotEmpty()
                    .allSatisfy(event -> assertThat(event.metadata()).containsEntry("role", role).satisfies(
                            metadata -> assertThat(metadata.get("delegation"))
                                    .isEqualTo(delegation == null ? null : delegation.value()))));
            return this;
        }

        public void refused(Rule rule, Object... about) {
            result.exceptionSatisfies(problem -> {
                assertThat(problem).isInstanceOf(Refused.class);
                assertThat(((Refused) problem).rule()).isEqualTo(rule);
                if (about.length > 0) {
                    assertThat(((Refused) problem).arguments()).containsExactly(about);
                }
            });
        }

        public void invalid(String... fieldAndRule) {
            result.exceptionSatisfies(problem -> assertThat(((InvalidMessage) problem).violations())
                    .extracting(violation -> violation.field() + " " + violation.rule())
                    .containsExactlyInAnyOrder(fieldAndRule));
        }
    }
}
