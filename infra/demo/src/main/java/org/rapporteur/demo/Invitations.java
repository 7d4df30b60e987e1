package org.rapporteur.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AcceptInvitation;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.InviteMember;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.Invitee;

/** Inviting people into groups and letting them accept. */
final class Invitations {

    private final Script script;

    Invitations(Script script) {
        this.script = script;
    }

    void invite(String group, Person by, Person person, Role role, Instant at, String code) {
        script.add("invite:" + group + ":" + person.username(), at, by, said -> new InviteMember(said.group(group),
                invitee(person, code), role, delegation(person, role), false));
    }

    /** The person accepts the invitation that the step of key {@code invitation} made. */
    void join(String group, Person person, String invitation, Instant at) {
        String code = code(group, person);
        script.add("join:" + group + ":" + person.username(), at, person,
                said -> new AcceptInvitation(said.invitation(invitation), code, person.name(), person.email()));
    }

    void inviteAndJoin(String group, Person by, Person person, Role role, Instant at, Instant joinedAt) {
        invite(group, by, person, role, at, code(group, person));
        join(group, person, "invite:" + group + ":" + person.username(), joinedAt);
    }

    static Invitee invitee(String group, Person person) {
        return invitee(person, code(group, person));
    }

    private static Invitee invitee(Person person, String code) {
        return new Invitee(person.name(), person.email(), sha256(code));
    }

    private static String code(String group, Person person) {
        return "demo-invitation-" + group + "-" + person.username();
    }

    private static @Nullable DelegationCode delegation(Person person, Role role) {
        boolean speaks = role.speaksForADelegation() || role == Role.RAPPORTEUR;
        return speaks && person.delegation() != null ? new DelegationCode(person.delegation()) : null;
    }

    private static String sha256(String code) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
