package org.rapporteur.eventlog.faults.mutation;

import java.util.List;

/** The measures that protect the log, and the test that watches over each. */
final class Mutants {

    static final List<Mutant> ALL = List.of(
            store("no wait for the disk", "CommitGate.java", "            store.sync();\n            return upTo;",
                    "            return upTo;",
                    "faults.PowerCutOnTheLogTest#what_was_acknowledged_or_read_is_there_after_a_power_cut_at_any_moment"),
            store("no wait for the disk before a read is answered", "DurableBackend.java",
                    "            gate.awaitDurable();", "            // not waited for",
                    "faults.PowerCutOnTheLogTest#what_is_not_on_the_disk_yet_is_neither_acknowledged_nor_read"),
            log("no wait for the journal", "LogStore.java", "WriteConcern.MAJORITY.withJournal(true)",
                    "WriteConcern.MAJORITY",
                    "faults.AskedOfTheServerTest#every_insert_waits_for_a_majority_and_its_journal_and_keeps_its_order"),
            log("no wait for a majority", "LogStore.java", "WriteConcern.MAJORITY.withJournal(true)",
                    "WriteConcern.JOURNALED",
                    "faults.AskedOfTheServerTest#every_insert_waits_for_a_majority_and_its_journal_and_keeps_its_order"),
            log("reads of what no majority has", "LogStore.java", "ReadConcern.MAJORITY)", "ReadConcern.LOCAL)",
                    "faults.AskedOfTheServerTest#every_read_asks_for_what_a_majority_has"),
            log("no order in a batch", "LogStore.java", "commits.insertMany(documents);",
                    "commits.insertMany(documents, new com.mongodb.client.model.InsertManyOptions().ordered(false));",
                    "faults.BatchesTest#a_place_that_another_process_took_first_takes_nothing_of_the_batch"),
            log("the head is read after the events", "StoreCursor.java", """
                            this.upTo = head == null ? 0 : Math.min(most, Documents.nextPosition(head));
                            this.commits = head == null || from >= upTo ? null : open(store, head);
                    """, """
                            this.commits = head == null ? null : open(store, head);
                            Document after = store.head(session);
                            this.upTo = after == null ? 0 : Math.min(most, Documents.nextPosition(after));
                    """,
                    "faults.ReadersTest#what_is_appended_between_any_two_steps_of_a_read_is_beyond_its_end"),
            log("no look at density and chain in the tailer", "Tailer.java",
                    "        requireNext(commit.envelope());\n",
                    "", "FollowerTest#a_hole_stops_every_follower"),
            log("no second look after a lost race", "Appender.java", "again.add(lost.waiting())",
                    "again.add(lost.waiting().checkedUpTo(Condition.NO_MARKER))",
                    "faults.BatchesTest#a_place_that_another_process_took_first_takes_nothing_of_the_batch"),
            log("no look at what comes before in the batch", "Planner.java",
                    "!ids.add(waiting.commitId()) || dependsOn(plan, waiting)", "!ids.add(waiting.commitId())",
                    "faults.BatchesTest#of_appends_in_one_batch_that_exclude_each_other_the_first_wins"),
            log("commit ids need not be unique", "LogStore.java",
                    "ascending(Documents.COMMIT_ID), new IndexOptions().unique(true)", "ascending(Documents.COMMIT_ID)",
                    "EventLogTest#a_repeat_older_than_memory_is_stored_once"),
            log("a new commit id at each repeat", "Delivery.java", "return new Sent(open, false);",
                    """
                            return new Sent(open.stream().map(lost -> new Planned(new Waiting(
                                    new Append(java.util.UUID.randomUUID().toString(), lost.waiting().request().at(),
                                            lost.waiting().request().writer(), lost.waiting().request().condition(),
                                            lost.waiting().request().events()),
                                    lost.waiting().draft(), lost.waiting().payloadBytes(),
                                    lost.waiting().checkedUpTo(), lost.waiting().verdict(), lost.waiting().told()), lost.envelope())).toList(), true);""",
                    "faults.LateArrivalTest#the_original_that_arrives_after_its_repeat_changes_nothing"),
            log("another plan while the first is on its way", "Delivery.java", "return new Sent(open, false);",
                    "return new Sent(open, true);",
                    "faults.LateArrivalTest#the_original_that_arrives_just_before_its_repeat_is_the_answer"),
            log("what was sent is not known again", "Delivery.java",
                    "count < places.size() && plan.get(count).isStoredAs(places.get(count))",
                    "count < places.size() && count < 0",
                    "faults.BatchesTest#a_batch_whose_connection_breaks_is_stored_once_each"),
            log("the head is remembered after an error", "Tail.java", "        inDoubt = true;\n", "",
                    "faults.BatchesTest#a_place_that_another_process_took_first_takes_nothing_of_the_batch"),
            log("a condition is not checked in memory", "Recent.java",
                    "found = Conflicts.in(envelope, condition);", "found = OptionalLong.empty();",
                    "ConflictOracleTest#a_verdict_is_a_conflict_exactly_when_the_whole_log_says_so"),
            log("a tag that was seen is not remembered", "LastSeen.java",
                    "event.tags().forEach(tag -> tags.put(tag, event.position()));", "",
                    "ConflictOracleTest#a_verdict_is_a_conflict_exactly_when_the_whole_log_says_so"),
            log("a type that was seen is not remembered", "LastSeen.java",
                    "            types.put(event.type(), event.position());\n", "",
                    "ConflictOracleTest#a_verdict_is_a_conflict_exactly_when_the_whole_log_says_so"),
            log("what a batch holds is not remembered", "Planner.java",
                    "            seen.add(planned.envelope());\n", "",
                    "faults.BatchesTest#of_appends_in_one_batch_that_exclude_each_other_the_first_wins"),
            log("a condition is not checked beyond memory", "WindowCheck.java",
                    "OptionalLong conflict = Conflicts.in(envelope, condition);",
                    "OptionalLong conflict = OptionalLong.empty();",
                    "EventLogTest#a_marker_older_than_memory_is_checked_on_the_whole_window"),
            log("a marker beyond the end is believed", "Planner.java",
                    "return !condition.isNone() && condition.marker() > tail.recent().nextPosition();",
                    "return false;", "EventLogTest#a_marker_beyond_the_end_is_refused"),
            log("a repeat conflicts with itself", "Planner.java",
                    "store.byCommitId(waiting.commitId()).map(Documents::envelope).ifPresentOrElse(",
                    "java.util.Optional.<Envelope>empty().ifPresentOrElse(",
                    "EventLogTest#a_repeat_older_than_memory_is_stored_once"),
            log("time goes back", "Chain.java", "Times.later(previous.time(), time)", "time",
                    "EventLogTest#time_never_goes_back"),
            log("a commit that is gone is built upon", "Tail.java", "        requireInSight(last, found);\n",
                    "        if (found.isEmpty()) {\n            return;\n        }\n",
                    "FollowerTest#a_log_that_was_cut_behind_our_back_takes_no_more_appends"),
            log("a follower repeats the beginning of a commit", "LogFollower.java",
                    "event.position() >= position && criteria", "criteria",
                    "faults.ReadersTest#followers_from_every_position_neither_skip_nor_repeat_nor_reorder"),
            log("a read repeats the beginning of a commit", "StoreCursor.java", "event.position() >= from && ", "",
                    "faults.ReadersTest#reads_from_every_position_during_writes_are_whole"),
            log("events are not held to the limits", "Limits.java",
                    "        request.events().forEach(Limits::check);\n", "",
                    "LimitsTest#what_breaks_a_limit_is_refused_by_name_and_nothing_is_written"),
            log("an envelope may be of any size", "Limits.java",
                    "        atMost(\"bytes in the envelope\", envelopeBytes(waiting), ENVELOPE_BYTES);\n", "",
                    "LimitsTest#the_envelope_is_measured_with_the_largest_numbers"),
            log("payloads are not verified", "Verifier.java", "        checkPayloads(envelope, document);\n", "",
                    "TamperingTest#a_changed_payload_is_found"),
            log("indexed copies are not verified", "Verifier.java",
                    "        checkCopies(number, envelope, document);\n", "",
                    "TamperingTest#a_changed_copy_beside_the_envelope_is_found"),
            log("conditions are not verified", "Verifier.java", "        checkCondition(envelope);\n", "",
                    "TamperingTest#a_commit_whose_condition_did_not_hold_is_found"),
            log("the chain is not verified", "Verifier.java", "        checkChain(envelope);\n", "",
                    "TamperingTest#commits_that_changed_places_are_found"),
            log("who lost a claim may still store", "axon/MongoTokenStore.java",
                    "tokens.updateOne(and(id(processor, segment), mineOrFree()), update)",
                    "tokens.updateOne(id(processor, segment), update)",
                    "faults.StolenClaimTest#a_claim_that_is_stolen_after_the_commit_moves_no_token_back"),
            log("who lost a claim may still commit", "axon/MongoTokenStore.java",
                    "                requireHeld(processorName, segmentId);\n", "",
                    "faults.StolenClaimTest#a_long_batch_whose_claim_is_stolen_fails_before_its_commit"));

    private Mutants() {
    }

    private static Mutant log(String name, String file, String code, String instead, String test) {
        return new Mutant(name, "event-log", "eventlog/" + file, code, instead, "eventlog." + test);
    }

    private static Mutant store(String name, String file, String code, String instead, String test) {
        return new Mutant(name, "embedded-mongo", "embeddedmongo/" + file, code, instead, "eventlog." + test);
    }
}
