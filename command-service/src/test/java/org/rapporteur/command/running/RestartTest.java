package org.rapporteur.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.command.Cast;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.CommandAnswer;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;

class RestartTest {
    @Test
    void a_repeat_after_a_restart_gets_the_first_answer(@TempDir Path folder) {
        SubmitPractice command;
        CommandAnswer first;
        try (Service service = Service.start(folder)) {
            Begun begun = Begun.on(service);
            command = begun.practice("Before the restart");
            first = answer(begun.said(), command);
        }

        try (Service service = Service.start(folder)) {
            assertThat(answer(new Said(service), command)).isEqualTo(first);
            assertThat(service.bean(EventLog.class).head()).isEqualTo(first.position());
        }
    }

    private static CommandAnswer answer(Said said, Command command) {
        return said.raw(Cast.MATHIS, "across a restart", command).expectStatus().isOk()
                .expectBody(CommandAnswer.class).returnResult().getResponseBody();
    }
}
