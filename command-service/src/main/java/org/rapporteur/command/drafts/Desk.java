package org.rapporteur.command.drafts;

import org.bson.Document;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;

/** Where the members of a delegation share the drafts that they write in a group. */
record Desk(GroupId group, DelegationCode delegation) {
    static Desk of(Document stored) {
        return new Desk(new GroupId(stored.getString(StoredDraft.GROUP)),
                new DelegationCode(stored.getString(StoredDraft.DELEGATION)));
    }
}
