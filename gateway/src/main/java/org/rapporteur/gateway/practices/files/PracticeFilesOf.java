package org.rapporteur.gateway.practices.files;

import java.util.List;
import org.rapporteur.gateway.practices.questionnaire.Asked;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.PracticeQuery.FileView;
import org.rapporteur.shared.practices.PracticeQuery.PracticeFiles;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The files of a practice, asked for only where its questionnaire asks for files. */
@Component
public class PracticeFilesOf {
    private final QueryClient queries;

    PracticeFilesOf(QueryClient queries) {
        this.queries = queries;
    }

    /** The files of the text that the page shows. */
    public Mono<List<FileView>> text(PracticePage page) {
        return all(page).map(files -> files.stream().filter(file -> isIn(file, page)).toList());
    }

    private Mono<List<FileView>> all(PracticePage page) {
        boolean asks = Asked.questionnaire(page.questionnaire()).fields()
                .anyMatch(field -> field.type() == FieldType.FILES);
        return asks
                ? queries.get("/api/practices/{practice}/files", PracticeFiles.class, page.practice())
                        .map(PracticeFiles::items)
                : Mono.just(List.of());
    }

    private static boolean isIn(FileView file, PracticePage page) {
        var answer = page.answers().get(file.field());
        return answer != null && answer.items().contains(file.hash());
    }
}
