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
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
        String line = logged(Map.of("RAPPORTEUR_LOG", "json"));

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
}
