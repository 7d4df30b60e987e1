package org.rapporteur.notifications.answering;

import java.util.Map;
import org.rapporteur.notifications.tailing.TailPosition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Well when the store answers. */
@RestController
class HealthController {
    private final TailPosition position;

    HealthController(TailPosition position) {
        this.position = position;
    }

    @GetMapping("/actuator/health")
    Map<String, Object> health() {
        return Map.of("status", "UP", "position", position.position());
    }
}
