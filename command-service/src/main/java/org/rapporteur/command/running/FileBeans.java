package org.rapporteur.command.running;

import com.mongodb.client.MongoClient;
import org.rapporteur.attachments.Clamd;
import org.rapporteur.attachments.FileStore;
import org.rapporteur.attachments.VirusScanner;
import org.rapporteur.command.running.CommandSettings.Attachments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where files are kept, and who looks at them before. */
@Configuration(proxyBeanMethods = false)
class FileBeans {
    @Bean
    FileStore fileStore(MongoClient client) {
        return new FileStore(client.getDatabase("rapporteur_files"));
    }

    @Bean
    VirusScanner virusScanner(CommandSettings settings) {
        Attachments told = settings.attachments();
        return switch (told.scanner()) {
            case "none" -> VirusScanner.NONE;
            case "clamd" -> new Clamd(told.host(), told.port(), told.patience());
            default -> throw new IllegalArgumentException("rapporteur.attachments.scanner is none or clamd, not "
                    + told.scanner());
        };
    }
}
