package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.status.Status;
import ch.qos.logback.core.status.StatusUtil;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever runs the platform could not read what it says, by eye or by program. */
class LogFormatTest {
    private final LoggerContext context = new LoggerContext();

    @AfterEach
    void stop() {
        context.stop();
    }

    private String logged(Map<String, String> settings) throws JoranException {
        settings.forEach(context::putProperty);
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(getClass().getResource("/logback.xml"));
        LoggingEvent event = new LoggingEvent("here", context.getLogger("org.rapporteur.Example"), Level.WARN,
                "\"{}\" said\nno", new IllegalStateException("broken"), new Object[]{"Zoë"});
        event.setMDCPropertyMap(Map.of("correlationId", "c0ffee-42"));
        Iterator<Appender<ILoggingEvent>> appenders = context.getLogger("ROOT").iteratorForAppenders();
        return new String(((OutputStreamAppender<ILoggingEvent>) appenders.next()).getEncoder().encode(event),
                StandardCharsets.UTF_8);
    }

    @Test
    void on_request_each_entry_is_one_line_of_json_with_the_id_of_the_request() throws JoranException {
        String line = logged(Map.of("rapporteur.log", "json"));

        assertThat(line.strip()).doesNotContain("\n");
        JsonNode entry = JsonMapper.shared().readTree(line);
        assertThat(entry.path("level").asString()).isEqualTo("WARN");
        assertThat(entry.path("formattedMessage").asString()).isEqualTo("\"Zoë\" said\nno");
        assertThat(entry.path("mdc").path("correlationId").asString()).isEqualTo("c0ffee-42");
        assertThat(entry.path("throwable").path("message").asString()).isEqualTo("broken");
        assertThat(entry.path("timestamp").isNumber()).isTrue();
    }

    @Test
    void people_read_text_with_the_id_of_the_request() throws JoranException {
        assertThat(logged(Map.of())).contains("WARN ").contains("\"Zoë\" said").contains("[c0ffee-42]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void the_first_lines_at_a_start_are_ours_and_not_the_logging_s_own(String format) throws JoranException {
        logged(Map.of("rapporteur.log", format));

        assertThat(new StatusUtil(context).getHighestLevel(0)).isEqualTo(Status.INFO);
    }
}
