package org.rapporteur.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What servers say about themselves, in the form of MongoDB's own answers. */
class ServerCheckTest {

    private static final Document MEMBERS = Document
            .parse("{setName: 'rs', hosts: ['one:27017', 'two:27017', 'three:27017']}");
    private static final Document CONFIGURATION = Document
            .parse("{_id: 'rs', writeConcernMajorityJournalDefault: true}");
    private static final Document STATUS = Document.parse("{storageEngine: {name: 'wiredTiger', persistent: true}}");

    @Test
    void a_replica_set_on_disk_is_let_in_and_so_is_a_server_that_tells_little() {
        assertThatCode(() -> ServerCheck.check(MEMBERS, Optional.of(CONFIGURATION), Optional.of(STATUS)))
                .doesNotThrowAnyException();
        assertThatCode(() -> ServerCheck.check(new Document("ismaster", true), Optional.empty(), Optional.empty()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_replica_set_with_arbiters_is_refused() {
        Document hello = new Document(MEMBERS).append("arbiters", List.of("three:27017"));

        assertRefused(hello, CONFIGURATION, STATUS, "replace them by members that do.");
    }

    @Test
    void a_majority_that_does_not_wait_for_the_disk_is_refused() {
        Document hasty = new Document(CONFIGURATION).append("writeConcernMajorityJournalDefault", false);

        assertRefused(MEMBERS, hasty, STATUS, "set writeConcernMajorityJournalDefault to true.");
    }

    @Test
    void a_sharded_cluster_is_refused() {
        assertRefused(new Document("msg", "isdbgrid"), CONFIGURATION, STATUS, "connect to a replica set.");
    }

    @Test
    void a_server_in_memory_is_refused() {
        Document inMemory = Document.parse("{storageEngine: {name: 'inMemory', persistent: false}}");

        assertRefused(MEMBERS, CONFIGURATION, inMemory, "use the storage engine wiredTiger.");
    }

    private static void assertRefused(Document hello, Document replicaSet, Document status, String advice) {
        assertThatThrownBy(() -> ServerCheck.check(hello, Optional.of(replicaSet), Optional.of(status)))
                .isInstanceOf(IllegalStateException.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).endsWith(advice));
    }
}
