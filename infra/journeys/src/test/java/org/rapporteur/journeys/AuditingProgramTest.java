package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AcceptInvitation;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AppointAuditor;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.Invitee;
import org.rapporteur.verify.Verify;
import org.rapporteur.verify.command.ExitStatus;
import tools.jackson.databind.JsonNode;

/** An auditor could check the entries only of what was downloaded, by hand, and never of the log as it is served. */
@ExtendWith(Spare.class)
class AuditingProgramTest {
    private static final String CODE = "the code of a link";

    @TempDir
    private Path folder;

    private record Verdict(int status, String said) {}

    /** As a command of its own, with the token where no list of processes shows it. */
    private Verdict verify(Script program, String... arguments) throws Exception {
        Path said = folder.resolve("said");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Verify.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("RAPPORTEUR_TOKEN", program.token());
        return new Verdict(builder.start().waitFor(), Files.readString(said, StandardCharsets.UTF_8));
    }

    @Test
    void a_program_that_was_appointed_checks_the_entries_of_the_live_log(Platform platform) throws Exception {
        Script program = Script.auditor(platform);
        String log = platform.url("/log").toString();
        assertThat(verify(program, log).said()).contains("entries are for auditors");

        long position = appointed(platform, program);
        Path seen = folder.resolve("seen");
        Verdict verdict = verify(program, log, "--quiet", "--seen", seen.toString());

        assertThat(verdict.said()).startsWith("SOUND").contains("each evaluated again: all held");
        assertThat(verdict.status()).isEqualTo(ExitStatus.SOUND);
        assertThat(commits(seen)).isGreaterThan(300);
        assertThat(verify(program, log, "--json", "--quiet", "--seen", seen.toString()).said())
                .contains("\"verdict\":\"sound\"", "\"comparedWith\":{");
        assertThat(program.query("/log/receipts/" + (position - 1)).status()).isEqualTo(200);
    }

    private static long commits(Path checkpoint) throws IOException {
        return Long.parseLong(Files.readAllLines(checkpoint).get(1));
    }

    /** As for a person: invited for each organisation by an administrator, with a link's code, and accepted. */
    private static long appointed(Platform platform, Script program) {
        Member ottavia = Member.signIn(platform, "ottavia", "en");
        long position = 0;
        for (JsonNode organisation : ottavia.query("/api/organisations").body().path("items")) {
            Answer invited = done(ottavia,
                    new AppointAuditor(new OrganisationId(organisation.path("organisation").asString()),
                            new Invitee("The verifier", "verifier@example.org", hash(CODE))));
            position = done(program, new AcceptInvitation(new InvitationId(invited.id("invitation")), CODE,
                    "The verifier", null)).position();
        }
        long accepted = position;
        assertThat(program.query("/api/me?minPosition=" + accepted).status()).isEqualTo(200);
        await("the appointment to be signed").atMost(Duration.ofSeconds(30))
                .until(() -> platform.status("/log/receipts/" + (accepted - 1)) == 200);
        return accepted;
    }

    private static Answer done(Client who, Command command) {
        Answer answer = who.command(command);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static String hash(String code) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
