package org.rapporteur.query.transparency.serving;

import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.answering.Forbidden;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.answering.Readers;
import org.rapporteur.query.telling.joining.GroupNames;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Who may read the log's entries: who audits every organisation that it tells of, or everybody where the operator opened
 * them. Entries hold no personal text, but who did what, by ids, in groups that are not public.
 */
@Component
class EntryReaders {
    private final boolean everybody;
    private final Readers readers;
    private final GroupNames names;

    EntryReaders(@Value("${rapporteur.transparency.open:false}") boolean everybody, Readers readers,
            GroupNames names) {
        this.everybody = everybody;
        this.readers = readers;
        this.names = names;
    }

    boolean isEverybody() {
        return everybody;
    }

    boolean include(@Nullable Jwt token) {
        return everybody || token != null && auditsAll(readers.of(token));
    }

    void require(@Nullable Jwt token) {
        if (!include(token)) {
            throw new Forbidden();
        }
    }

    private boolean auditsAll(Reader reader) {
        return !reader.audits().isEmpty() && reader.audits().containsAll(names.organisations());
    }
}
